import type { Claim, Source } from '#domain/facts/types';
import { SOURCES } from '#domain/facts/sources';

/** General knowledge is said in words at the statement; it is no source to look up. */
const NO_SOURCE = 'general-knowledge';

export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** The sources of a card, numbered in the order in which its statements name them. */
export function numberSources(claims: readonly Pick<Claim, 'sources'>[]): ReadonlyMap<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const id of claims.flatMap(({ sources }) => sources)) {
    const source = SOURCES[id];
    if (source && id !== NO_SOURCE && !numbered.has(id)) numbered.set(id, { number: numbered.size + 1, source });
  }
  return numbered;
}

/** The web address at the head of a source's address, if it has one; the rest is a remark. */
export const linkOf = (source: Source): string | null => /^https?:\/\/[^\s;]+/.exec(source.address)?.[0] ?? null;
