import { buildDisc } from '../bones/discs.ts';
import { buildFemur } from '../bones/femur.ts';
import { buildFibula } from '../bones/fibula.ts';
import { buildFoot } from '../bones/foot.ts';
import { buildHipBone } from '../bones/hip-bone.ts';
import { buildPatella } from '../bones/patella.ts';
import { buildRib } from '../bones/ribs.ts';
import { buildSacrum } from '../bones/sacrum.ts';
import { buildSymphysis } from '../bones/symphysis.ts';
import { buildTibia } from '../bones/tibia.ts';
import { buildVertebra } from '../bones/vertebrae.ts';
import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';

/** Add a bone: one row here, its builder in models/bones, its table in models/tables. */
const BONES: readonly { readonly id: string; readonly entry: string; readonly build: (log: Log) => Promise<BuiltPart> }[] = [
  { id: 'hip-bone', entry: 'models/bones/hip-bone.ts', build: buildHipBone },
  { id: 'sacrum', entry: 'models/bones/sacrum.ts', build: buildSacrum },
  { id: 'vertebra-l5', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-l5', log) },
  { id: 'vertebra-l4', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-l4', log) },
  { id: 'vertebra-l3', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-l3', log) },
  { id: 'vertebra-l2', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-l2', log) },
  { id: 'vertebra-l1', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-l1', log) },
  { id: 'vertebra-t12', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-t12', log) },
  { id: 'vertebra-t11', entry: 'models/bones/vertebrae.ts', build: (log) => buildVertebra('vertebra-t11', log) },
  { id: 'disc-l5-s1', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-l5-s1', log) },
  { id: 'disc-l4-l5', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-l4-l5', log) },
  { id: 'disc-l3-l4', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-l3-l4', log) },
  { id: 'disc-l2-l3', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-l2-l3', log) },
  { id: 'disc-l1-l2', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-l1-l2', log) },
  { id: 'disc-t12-l1', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-t12-l1', log) },
  { id: 'disc-t11-t12', entry: 'models/bones/discs.ts', build: (log) => buildDisc('disc-t11-t12', log) },
  { id: 'rib-12', entry: 'models/bones/ribs.ts', build: (log) => buildRib('rib-12', log) },
  { id: 'rib-11', entry: 'models/bones/ribs.ts', build: (log) => buildRib('rib-11', log) },
  { id: 'symphysis', entry: 'models/bones/symphysis.ts', build: buildSymphysis },
  { id: 'femur', entry: 'models/bones/femur.ts', build: buildFemur },
  { id: 'patella', entry: 'models/bones/patella.ts', build: buildPatella },
  { id: 'tibia', entry: 'models/bones/tibia.ts', build: buildTibia },
  { id: 'fibula', entry: 'models/bones/fibula.ts', build: buildFibula },
  { id: 'foot', entry: 'models/bones/foot.ts', build: buildFoot },
];

/** All bones and discs, each made again only when its own table or code changed. */
export async function buildBones(log: Log): Promise<BuiltPart[]> {
  const parts: BuiltPart[] = [];
  for (const { id, entry, build } of BONES) {
    const { value, fresh } = await cached(contentKey('bone', id, sourceHash(entry)), () => build(log));
    log(`  ${parts.length + 1}/${BONES.length} ${id}${fresh ? '' : ' (unchanged)'}`);
    parts.push(value);
  }
  return parts;
}
