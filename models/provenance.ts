/**
 * How a number in a table came about. Every table row carries one, with its source; `FITTED` does not exist here on purpose.
 * See docs/decisions/0003.
 */
export interface Provenance {
  readonly class: 'PUBLISHED' | 'MEASURED' | 'AUTHORED';
  /** paper or model; or the procedure on the atlas, named so that a person could repeat it; or the judgement and what it was checked on */
  readonly source: string;
}
