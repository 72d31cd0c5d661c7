export interface PartName {
  readonly english: string;
  readonly latin: string;
  /** for somebody who never opened an atlas */
  readonly lay: string;
  /** in the Foundational Model of Anatomy, of the right one where there are two; absent where it could not be looked up */
  readonly fma?: string;
}

