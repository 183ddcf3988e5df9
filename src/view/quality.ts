import type { UnitQuality } from '../domain/quality';
import type { Text } from '../text/text';
import { viewRow } from './rows';
import { signed } from './sign';
import type { TabView, ViewRow } from './table';
import { unitLink } from './unit-state';

const QUALITY_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 220 },
  { kind: 'state', width: 330 },
  { kind: 'day', width: 100 },
  { kind: 'count', width: 80 },
  { kind: 'count', width: 90 },
  { kind: 'decimal', width: 90 },
  { kind: 'count', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'count', width: 90 },
];

/** Lines down to the totals, which stay in sight. */
const QUALITY_HEADER_LINES = 7;

const COUNTED = ['withoutNumber', 'withoutBirthDay', 'withoutPhone', 'withoutVillage'] as const;

/** From this share of a list's rows on, what they lack is named. */
const MANY = 0.1;

/** Whether a list came, in time, right and complete: what is amiss in words, behind the sign of the worst. */
function stateOf(unit: UnitQuality, { quality }: Text): string {
  const { rows, errors } = unit;
  const days = unit.daysLate ?? 0;
  const said = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  if (rows === 0) return signed(days > 0 ? '✗' : '⚠', said(quality.unsent, quality.late(days)));
  const lacking = COUNTED.filter((count) => unit[count] >= rows * MANY).map((count) => quality.lacking[count]);
  const isFine = days === 0 && errors === 0 && lacking.length === 0;
  return signed(isFine ? '✓' : '⚠', said(quality.sent, quality.late(days), quality.errors(errors), ...lacking));
}

function unitRow(unit: UnitQuality, text: Text): ViewRow {
  const { rows, errors } = unit;
  const counts = rows === 0 ? [] : [rows, errors, unit.errorsPer100, ...COUNTED.map((count) => unit[count])];
  return viewRow('body', unitLink(unit.name, unit.tab), stateOf(unit, text), unit.due && { day: unit.due }, ...counts);
}

const sumOf = (units: readonly UnitQuality[], count: 'rows' | 'errors' | (typeof COUNTED)[number]): number =>
  units.reduce((sum, unit) => sum + unit[count], 0);

function totalRow(units: readonly UnitQuality[], text: Text): ViewRow {
  const [rows, errors] = [sumOf(units, 'rows'), sumOf(units, 'errors')];
  const per100 = rows === 0 ? null : Math.round((errors * 10_000) / rows) / 100;
  const counts = COUNTED.map((count) => sumOf(units, count));
  return viewRow('total', text.quality.total, null, null, rows, errors, per100, ...counts);
}

/** What is said of all lists together. */
export function qualitySummary(units: readonly UnitQuality[], text: Text): string {
  const unsent = units.filter(({ rows }) => rows === 0);
  const late = unsent.filter(({ daysLate }) => (daysLate ?? 0) > 0);
  const [rows, errors] = [sumOf(units, 'rows'), sumOf(units, 'errors')];
  return text.quality.summary(units.length, unsent.length, late.length, errors, rows);
}

/** The tab `Chất lượng`: how complete, correct and timely the list of each unit is, the worst first; counts only. */
export function qualityView(units: readonly UnitQuality[], text: Text, asOf: string): TabView {
  const { quality } = text;
  return {
    tab: 'Chất lượng',
    columns: QUALITY_COLUMNS,
    frozenRows: QUALITY_HEADER_LINES,
    grows: false,
    steady: true,
    rows: [
      viewRow('title', quality.title),
      viewRow('note', asOf),
      viewRow('note', qualitySummary(units, text)),
      viewRow('note', quality.explain),
      viewRow('note', quality.seen),
      viewRow('header', ...quality.headers),
      totalRow(units, text),
      ...units.map((unit) => unitRow(unit, text)),
    ],
  };
}
