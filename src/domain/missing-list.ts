import type { Campaign } from './campaign';
import { cellText, type Grid } from './cell';
import { ACCOUNT_STATES, choiceReader, OBSTACLES, stageOf } from './choice';
import type { Column } from './column';
import { bandOn } from './commune';
import type { Day } from './day';
import { leavingBy } from './line';
import type { Roster, Row } from './roster';
import { hasReached, type Stage } from './stage';
import type { UnitKind } from './unit';

/** What a column hides: the texts that its cells show; the column is 1-based. */
export type HiddenTexts = { readonly column: number; readonly texts: readonly string[] };

/** Who of a roster is still missing, and what a filter has to hide so that the others are out of sight. */
export type MissingList = {
  readonly hidden: readonly HiddenTexts[];
  /** In band, here, and not yet at the closing stage: the gap of the unit. */
  readonly missing: number;
  /** Rows that stay in sight besides: without a readable birth day, or changed since the last check. */
  readonly unsure: number;
};

/** The texts of a column that `takesOut` knows, as they are spelt in the list, and the choices themselves. */
function textsIn(
  grid: Grid,
  roster: Roster,
  column: Column,
  takesOut: (text: string) => boolean,
  usual: readonly string[],
) {
  const at = roster.header?.columns[column];
  if (at === undefined) return null;
  const texts = new Set(usual.filter(takesOut));
  for (const { line } of roster.rows) {
    const text = cellText(grid[line - 1]?.[at] ?? '');
    if (text !== '' && takesOut(text)) texts.add(text);
  }
  return { column: at + 1, texts: [...texts] };
}

const accountIsDone = (closing: Stage) => {
  const read = choiceReader(ACCOUNT_STATES);
  return (text: string) => hasReached(stageOf('', read(text)), closing);
};

const obstacleTakesOut = (kind: UnitKind) => {
  const read = choiceReader(OBSTACLES);
  return (text: string) => leavingBy(read(text), kind) !== null;
};

const isMissing = ({ leaving, birthDay, stage }: Row, { bands, closing }: Campaign, on: Day): boolean =>
  leaving === null && typeof bandOn(birthDay, bands, on) !== 'string' && !hasReached(stage, closing);

/** The add-in's column of bands hides who is out, but for words that stand beside somebody who is missing by now. */
function staleBands({ header, rows }: Roster, settled: readonly string[], counts: (row: Row) => boolean) {
  if (header?.own === null || header === null) return null;
  const texts = settled.filter((text) => !rows.some((row) => row.own[BAND_PLACE] === text && counts(row)));
  return { column: header.own + BAND_PLACE + 1, texts };
}

const BAND_PLACE = 1;

/**
 * Tells what hides everybody but those who are still missing. Titles, classes and totals stay in sight, and so does every
 * row that is missing, whatever stands in the add-in's columns.
 *
 * @param grid - The tab that `roster` was read from.
 * @param settled - What the add-in's column of bands says of those who are out of every band or gone.
 */
export function missingList(
  grid: Grid,
  roster: Roster,
  campaign: Campaign,
  on: Day,
  settled: readonly string[],
): MissingList {
  const counts = (row: Row) => isMissing(row, campaign, on);
  const columns = [
    textsIn(grid, roster, 'Định danh mức 2', accountIsDone(campaign.closing), ACCOUNT_STATES),
    textsIn(grid, roster, 'Vướng mắc', obstacleTakesOut(roster.kind), OBSTACLES),
    staleBands(roster, settled, counts),
  ];
  const hidden = columns.filter((each) => each !== null && each.texts.length > 0) as HiddenTexts[];
  const isShown = ({ line }: Row) =>
    hidden.every(({ column, texts }) => !texts.includes(cellText(grid[line - 1]?.[column - 1] ?? '')));
  const shown = roster.rows.filter(isShown);
  const missing = shown.filter(counts).length;
  return { hidden, missing, unsure: shown.length - missing };
}
