import { SELF_CHECK_TAB, type Check, type CheckState, type Fact } from '../domain/self-check';

import { checkSentence, type SelfCheckText } from '../text/self-check-sentences';
import { gapRow, viewRow } from './rows';
import type { RowStyle, TabView, ViewRow } from './table';

/** Where a tester sorts, undoes and types: numbers from the 1-based row and column down, a free cell below them. */
export const TRIAL = { row: 6, column: 6, values: [5, 4, 3, 2, 1] } as const;

const STYLES: Readonly<Record<CheckState, RowStyle>> = {
  fine: 'good',
  doubtful: 'doubtful',
  bad: 'bad',
  seen: 'body',
  refused: 'doubtful',
};

const WIDTHS = [300, 110, 430, 430, 30, 90];

const stateOf = ({ saw }: Fact): CheckState => (saw === null ? 'refused' : 'seen');

function checkRow(check: Check, text: SelfCheckText): ViewRow {
  const { name, mend } = text.checks[check.name];
  const advice = check.state === 'fine' ? text.nothing : check.state === 'refused' ? text.askDevelopers : mend;
  return viewRow(STYLES[check.state], name, text.states[check.state], checkSentence(text, check), advice);
}

function sawOf({ saw, refusal }: Fact, text: SelfCheckText): string {
  if (saw === null) return text.refused(refusal);
  return typeof saw === 'boolean' ? (saw ? text.yes : text.no) : saw;
}

const factRow = (fact: Fact, text: SelfCheckText): ViewRow =>
  viewRow('body', text.facts[fact.name], text.states[stateOf(fact)], sawOf(fact, text));

/** Lists of tabs become their lengths: what leaves the office names nobody. */
const figures = (seen: object): string =>
  Object.entries(seen)
    .map(([key, value]: [string, unknown]) => `${key}=${Array.isArray(value) ? value.length : String(value)}`)
    .join(' ');

const checkLine = (check: Check): string =>
  `${check.name}: ${check.state} ${check.state === 'refused' ? check.refusal : figures(check.seen)}`;

const factLine = ({ name, saw, refusal }: Fact): string => `${name}: ${saw === null ? `refused ${refusal}` : saw}`;

/** The same in plain lines of no language, without any name of a tab or a person. */
export const plainLines = (checks: readonly Check[], facts: readonly Fact[]): string[] => [
  ...checks.map(checkLine),
  ...facts.map(factLine),
];

/** Puts the trial cells beside the rows that stand there. */
function withTrial(rows: readonly ViewRow[]): ViewRow[] {
  return rows.map((row, at) => {
    const value = TRIAL.values[at + 1 - TRIAL.row];
    if (value === undefined) return row;
    const before = Array.from({ length: TRIAL.column - 1 }, (_, column) => row.cells[column] ?? null);
    return { ...row, cells: [...before, value] };
  });
}

function tableRows(checks: readonly Check[], facts: readonly Fact[], text: SelfCheckText): ViewRow[] {
  return [
    viewRow('header', ...text.headers, null, text.trial),
    ...checks.map((check) => checkRow(check, text)),
    viewRow('heading', text.platform),
    ...facts.map((fact) => factRow(fact, text)),
    gapRow,
    viewRow('heading', text.copy),
    ...plainLines(checks, facts).map((line) => viewRow('note', line)),
  ];
}

/**
 * The tab `Tự kiểm tra`: what is in order and what is not, then what was seen of the platform, then the same in plain
 * lines to copy.
 *
 * @param asOf - When it was made, in words.
 */
export function selfCheckView(
  checks: readonly Check[],
  facts: readonly Fact[],
  text: SelfCheckText,
  asOf: string,
): TabView {
  const notes = [asOf, text.explain, text.outcome(checks)].map((note) => viewRow('note', note));
  return {
    tab: SELF_CHECK_TAB,
    columns: WIDTHS.map((width, at) => ({ kind: at === TRIAL.column - 1 ? 'number' : 'text', width })),
    frozenRows: 5,
    grows: false,
    rows: withTrial([viewRow('title', text.title), ...notes, ...tableRows(checks, facts, text)]),
  };
}
