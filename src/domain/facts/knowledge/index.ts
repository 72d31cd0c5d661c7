import type { Topic } from '../knowledge-types.ts';
import { CAUSES } from './causes.ts';
import { DISAGREEMENTS } from './disagreements.ts';
import { DISCLAIMER_TOPIC } from './disclaimer.ts';
import { EVIDENCE } from './evidence.ts';
import { EXERCISES } from './exercises.ts';
import { FINDING } from './finding.ts';
import { HOME } from './home.ts';
import { PREVENTION } from './prevention.ts';
import { PROFESSIONALS } from './professionals.ts';
import { RECOVERY } from './recovery.ts';
import { RED_FLAG_TOPIC } from './red-flags.ts';
import { REFERRED_PAIN } from './referred-pain.ts';
import { TRIGGER_POINT } from './trigger-point.ts';

/** The chapters of *Learn*, in the order of reading. */
export const TOPICS: readonly Topic[] = [
  TRIGGER_POINT, REFERRED_PAIN, CAUSES, FINDING, RED_FLAG_TOPIC, HOME, EXERCISES, PROFESSIONALS, RECOVERY, PREVENTION, EVIDENCE, DISAGREEMENTS, DISCLAIMER_TOPIC,
];
