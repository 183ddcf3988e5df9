import type { StructureCode, StructureFault } from '../domain/structure-fault';

/** Two sentences for every kind of structural fault: what is wrong, and how it is mended. */
export type StructureSentences = {
  readonly heading: string;
  /** Stands where the figures do, while none can be counted. */
  readonly stopped: string;
  readonly faults: {
    readonly [C in StructureCode]: (
      fault: Extract<StructureFault, { code: C }>,
    ) => readonly [problem: string, mend: string];
  };
};

/** The two sentences of a structural fault in a language. */
export const structureSentencesOf = (
  { faults }: StructureSentences,
  fault: StructureFault,
): readonly [string, string] => (faults[fault.code] as (fault: StructureFault) => readonly [string, string])(fault);
