import type { Code, Finding, Place } from '../domain/finding';

/** Two sentences for every kind of finding: what is wrong, and how to mend it. */
export type FindingSentences = {
  readonly [C in Code]: (finding: Extract<Finding, { code: C }>) => readonly [problem: string, mend: string];
};

/** Says places as "TH Hoàng Thanh dòng 5; Thôn 3 dòng 12"; the word for a row is the language's. */
export const placesIn =
  (row: string) =>
  (others: readonly Place[]): string =>
    others.map((place) => `${place.unit} ${row} ${place.row}`).join('; ');

/** The two sentences of a finding in a language. */
export const sentencesOf = (sentences: FindingSentences, finding: Finding): readonly [string, string] =>
  (sentences[finding.code] as (finding: Finding) => readonly [string, string])(finding);
