import { sampleCommune } from '../samples/commune';
import type { FileCell } from '../src/reading/file-sheet';

/** A roster of the measured commune: its unit and its rows from the first. */
export type BenchRoster = { unit: string; kind: string; cells: FileCell[][] };

/** The campaign and day of every measurement. */
export const benchCampaign = { campaign: 'hoang-thanh', on: '2026-04-15' };

/** How many lines of people the sample commune has at its own size. */
const linesAtOwnSize = 13_457;

/** A seed that plants a finding in every tab, few lines or many, so that every tab has something to write. */
const everyTabFound = 22;

/** A commune in forty tabs with about so many lines of people, the same at every run. */
export function benchCommune(lines: number): BenchRoster[] {
  const { files, expected } = sampleCommune({
    ...benchCampaign,
    seed: everyTabFound,
    scale: lines / linesAtOwnSize,
    units: 40,
  });
  return files.map(({ name, sheet }, index) => {
    const unit = name.replace(/\.[^.]+$/, '');
    return { unit, kind: expected.units[index]?.kind ?? 'other', cells: sheet };
  });
}
