type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Tint = { readonly text: string; readonly background: string; readonly colour: string };

/** Red for what is wrong, amber for what is doubtful, green for what is in order; the cell says it in words as well. */
const SIGN_TINTS: readonly Tint[] = [
  { text: '✗', background: '#fce8e6', colour: '#a50e0e' },
  { text: '⚠', background: '#fef7e0', colour: '#7a4f01' },
  { text: '✓', background: '#e6f4ea', colour: '#0d652d' },
];

/** The further an account, the deeper its green. */
const ACCOUNT_TINTS: readonly Tint[] = [
  { text: 'Đã thu nhận', background: '#e6f4ea', colour: '#0d652d' },
  { text: 'Đã phê duyệt', background: '#b7e1c1', colour: '#0b4f23' },
  { text: 'Đã kích hoạt', background: '#81c995', colour: '#08351a' },
];

const ruleFor = (kind: 'begins' | 'is', { text, background, colour }: Tint, ranges: readonly Range[]): Rule => {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  const condition = kind === 'begins' ? rule.whenTextStartsWith(text) : rule.whenTextEqualTo(text);
  return condition
    .setBackground(background)
    .setFontColor(colour)
    .setRanges([...ranges])
    .build();
};

/** A rule is ours when it asks for one of our texts; people's own rules ask for something else. */
function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  const values = condition?.getCriteriaValues() ?? [];
  return [...SIGN_TINTS, ...ACCOUNT_TINTS].some(({ text }) => values.length === 1 && values[0] === text);
}

/** All that tells a rule of ours from one that was changed, as text. */
function keyOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  const looks = [condition?.getBackground(), condition?.getFontColor()];
  const asks: unknown[] = [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
  return JSON.stringify([asks, looks, rule.getRanges().map((range) => range.getA1Notation())]);
}

/**
 * Colours the cells that begin with a sign, and accounts by how far they are. Rules of people's own stay, before ours; no
 * writing where all is so already.
 *
 * @param signed - Ranges whose cells may begin with a sign.
 * @param accounts - Ranges that hold the state of an account.
 */
export function colourStates(sheet: Sheet, signed: readonly Range[], accounts: readonly Range[] = []): void {
  const present = sheet.getConditionalFormatRules();
  const theirs = present.filter((rule) => !isOurs(rule));
  const ours = [
    ...(signed.length > 0 ? SIGN_TINTS.map((tint) => ruleFor('begins', tint, signed)) : []),
    ...(accounts.length > 0 ? ACCOUNT_TINTS.map((tint) => ruleFor('is', tint, accounts)) : []),
  ];
  const wanted = [...theirs, ...ours];
  if (present.map(keyOf).join('\n') !== wanted.map(keyOf).join('\n')) sheet.setConditionalFormatRules(wanted);
}
