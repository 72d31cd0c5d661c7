import type { Confidence, Source } from '#domain/facts/types';
import type { PeelStop } from '#domain/ids';
import type { CameraView } from '#store/view-state';

export const STOP_WORDS: Readonly<Record<PeelStop, string>> = {
  skin: 'Skin',
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
  deepest: 'Deepest',
  bones: 'Bones',
};

/** What is outermost at a stop, for the status line. */
export const STOP_MEANING: Readonly<Record<PeelStop, string>> = {
  skin: 'nothing taken off',
  superficial: 'the skin is off',
  intermediate: 'the superficial muscles are off',
  deep: 'the intermediate muscles are off',
  deepest: 'the deep muscles are off',
  bones: 'all muscles are off',
};

export const VIEW_WORDS: Readonly<Record<CameraView, { readonly short: string; readonly long: string }>> = {
  posterior: { short: 'Back', long: 'from behind' },
  anterior: { short: 'Front', long: 'from the front' },
  right: { short: 'Right', long: 'from the right' },
  left: { short: 'Left', long: 'from the left' },
  superior: { short: 'Above', long: 'from above' },
  inferior: { short: 'Below', long: 'from below' },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  'founding-document': 'founding document',
  published: 'published',
  'general-knowledge': 'general knowledge',
};

export const TIER_WORDS: Readonly<Record<Source['tier'], string>> = {
  S: 'founding document',
  A: 'peer-reviewed',
  B: 'textbook or guideline',
  C: 'clinic page',
  D: 'student notes',
  '-': 'general knowledge',
};

export const DISCLAIMER = 'Educational, not medical advice';
