import { type Code, type Severity } from './findings';
import { type StageCounts } from './stages';

/** People in band by stage, and those before the closing stage. */
export type Tally = { inBand: number; stages: StageCounts; gap: number };

/** A finding: `row` from 1 in the file, null for the whole file; `column` by its canonical name. */
export type ExpectedFinding = { code: Code; severity: Severity; unit: string; row: number | null; column: string };

/** A unit's figures, over the rows of its own list. */
export type ExpectedUnit = {
  name: string;
  kind: 'school' | 'village' | 'other';
  rows: number;
  outOfBand: number;
  undetermined: number;
  left: number;
  classes: (Tally & { name: string })[];
  findings: Record<Severity, number>;
} & Tally;

/** What the add-in must say about a sample, known because the sample was made that way. */
export type Expected = {
  totals: { rows: number; people: number; outOfBand: number; undetermined: number; left: number } & Tally;
  bands: (Tally & { id: string; parts: (Tally & { id: string })[] })[];
  units: ExpectedUnit[];
  villages: (Tally & { name: string })[];
  findings: ExpectedFinding[];
};
