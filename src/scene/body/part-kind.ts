import { DISC_IDS, isFasciaId, isMuscleId, partOf } from '#domain/ids';
import type { StructureId } from '#domain/ids';

export type PartKind = 'skin' | 'muscle' | 'fascia' | 'bone' | 'disc';

export const kindOf = (id: StructureId): PartKind => {
  const part = partOf(id);
  if (part === 'skin') return 'skin';
  if (isMuscleId(part)) return 'muscle';
  if (isFasciaId(part)) return 'fascia';
  return (DISC_IDS as readonly string[]).includes(part) ? 'disc' : 'bone';
};
