import { DISC_IDS, isFasciaId, isMuscleId, isNerveId, isSciaticVariantId, partOf } from '#domain/ids';
import type { StructureId } from '#domain/ids';

export type PartKind = 'skin' | 'muscle' | 'fascia' | 'nerve' | 'bone' | 'disc';

export const kindOf = (id: StructureId): PartKind => {
  const part = partOf(id);
  if (part === 'skin') return 'skin';
  if (isMuscleId(part)) return 'muscle';
  if (isFasciaId(part)) return 'fascia';
  if (isNerveId(part) || isSciaticVariantId(part)) return 'nerve';
  return (DISC_IDS as readonly string[]).includes(part) ? 'disc' : 'bone';
};
