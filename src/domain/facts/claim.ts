import type { Claim, Exercise } from './types.ts';

/** The five texts that the project was asked to turn into software, by the number at the head of their file names. */
const FOUNDING = {
  '000': '000_c42301c176e6b339.txt',
  '001': '001_5c64bb13dc9f0399.txt',
  '002': '002_c27e9dbe5935298c.txt',
  '003': '003_f0a3db6f291c12fa.txt',
  '004': '004_b8923ee122280285.txt',
} as const;
type FoundingNumber = keyof typeof FOUNDING;

const isFounding = (source: string): source is FoundingNumber => source in FOUNDING;
const sourceId = (source: string): string => (isFounding(source) ? FOUNDING[source] : source);

/** Said by a founding document (named by its number), perhaps also by a published source. */
export const founding = (text: string, ...sources: readonly string[]): Claim => ({ text, sources: sources.map(sourceId), confidence: 'founding-document' });
/** Found in a public source that was read, sometimes as an excerpt. */
export const published = (text: string, ...sources: readonly string[]): Claim => ({ text, sources: sources.map(sourceId), confidence: 'published' });
/** General knowledge of the field, not verified against a source here. */
export const general = (text: string): Claim => ({ text, sources: ['general-knowledge'], confidence: 'general-knowledge' });
/** Said in part by the sources; the rest is general knowledge, so the whole counts as no more than that. */
export const partly = (text: string, ...sources: readonly string[]): Claim => ({ text, sources: [...sources.map(sourceId), 'general-knowledge'], confidence: 'general-knowledge' });
/** The same statement with a sentence for patients. */
export const plainly = (claim: Claim, plain: string): Claim => ({ ...claim, plain });
/** The same statement with a name that coverage and links can point at. */
export const named = <C extends Claim>(id: string, claim: C): C => ({ ...claim, id });
/** A stretch or exercise: `claim` says what it is for and who names it. */
export const exercise = (name: string, claim: Claim, steps: readonly string[], holdSeconds?: number): Exercise => ({
  ...claim,
  name,
  steps,
  ...(holdSeconds === undefined ? {} : { holdSeconds }),
});
