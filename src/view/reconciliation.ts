import {
  POLICE_WORD,
  STANDINGS,
  type BandStandings,
  type MismatchLine,
  type Reconciliation,
} from '../domain/reconciliation';
import type { Text } from '../text/text';
import { nameLink, viewRow } from './rows';
import type { TabView, ViewRow } from './table';

const RECONCILIATION_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 220 },
  { kind: 'link', width: 70 },
  { kind: 'text', width: 220 },
  { kind: 'number', width: 80 },
  { kind: 'text', width: 150 },
  { kind: 'text', width: 480 },
];

const sumOf = (bands: readonly BandStandings[], count: (band: BandStandings) => number): number =>
  bands.reduce((sum, band) => sum + count(band), 0);

/** How many people stand where: of all bands, and by band in words, so that any number of bands takes the same lines. */
function countRows(bands: readonly BandStandings[] | null, { reconciliation, band: bandWords }: Text): ViewRow[] {
  const row = (style: 'body' | 'total', label: string, count: (band: BandStandings) => number) => {
    if (bands === null) return viewRow(style, label, null, null);
    return viewRow(
      style,
      label,
      sumOf(bands, count),
      bands.map((each) => reconciliation.ofBand(bandWords(each.band), count(each))).join('; '),
    );
  };
  return [
    ...STANDINGS.map((standing) => row('body', reconciliation.standings[standing], ({ people }) => people[standing])),
    row('total', reconciliation.total, ({ people }) => STANDINGS.reduce((sum, each) => sum + people[each], 0)),
  ];
}

function mismatchRow(line: MismatchLine, { reconciliation, band }: Text): ViewRow {
  const { unit, name, born, mismatch } = line;
  return viewRow('body', unit, nameLink(line), name, born, band(line.band), reconciliation.toDo[mismatch]);
}

const toldOf = ({ missing, people }: Reconciliation, { reconciliation }: Text): string =>
  missing.length > 0 ? reconciliation.nothingToCompare(missing) : reconciliation.told(people);

/**
 * The tab `Đối soát`: who is listed where, and who is missing in a list that should hold them.
 *
 * @param found - Null before anything has been compared.
 */
export function reconciliationView(found: Reconciliation | null, text: Text, asOf: string): TabView {
  const { reconciliation } = text;
  const isComparable = found?.missing.length === 0;
  return {
    tab: 'Đối soát',
    columns: RECONCILIATION_COLUMNS,
    frozenRows: 1,
    grows: false,
    steady: true,
    rows: [
      viewRow('title', reconciliation.title),
      viewRow('note', asOf),
      viewRow('note', found && toldOf(found, text)),
      viewRow('note', reconciliation.explain),
      viewRow('note', reconciliation.police(POLICE_WORD)),
      viewRow('header', ...reconciliation.countHeaders),
      ...countRows(isComparable ? found.bands : null, text),
      viewRow('header', ...reconciliation.headers),
      ...(found?.lines ?? []).map((line) => mismatchRow(line, text)),
    ],
  };
}
