import { importRoster } from '../../build/add-in-calls';
import { applyImport, listBatches, mend, takeBack } from '../../build/bring-calls';
import { openHost, type Host } from '../../host/host';
import { bringWorkbook, file, lastBatch, rosters, UNIT } from './bring-workbook';
import { cutPoints } from './cuts';
import { addIn, cellsOf, press } from './workbook';

/** A list as somebody had it before the drop-downs came: states in words of their own, in every other line. */
const LINES = 30;
const CARD = 9;
const OWN_WORDS = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Lớp', 'Thôn', 'Ghi chú', 'Căn cước'],
  ...Array.from({ length: LINES }, (_, at) => [
    String(at + 1),
    `Lê Văn ${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : ' Bé'}`,
    '5/4/2015',
    'Nam',
    `0382150000${String(at + 10)}`,
    '5A',
    '',
    '',
    at % 2 === 0 ? 'đã có' : 'có rồi ạ',
  ]),
];

/** Bound to the workbook whose list was put in as it is, and checked. */
const opened = (): Promise<Host> =>
  bringWorkbook('own words', (host) => {
    importRoster(host, UNIT, { name: UNIT, cells: OWN_WORDS });
    press(host, 'check');
  });

const cards = (host: Host): unknown[] =>
  [...cellsOf(host, UNIT)].filter(([place]) => place.endsWith(`:${CARD}`)).map(([, value]) => value);

/** What the drop-down of each cell offers, however the host keeps them: by column and rule, the rows it is for. */
function rules(host: Host): string[] {
  const rows = new Map<string, Set<number>>();
  for (const { a1, ...rule } of host.tab(UNIT).validations) {
    const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(a1) ?? [];
    const key = `${column} ${JSON.stringify(rule)}`;
    const found = rows.get(key) ?? new Set();
    for (let row = Number(first); row <= Number(last); row += 1) found.add(row);
    rows.set(key, found);
  }
  // Google gives a sheet as many rows more as a list needs; how many are below it says nothing.
  return [...rows].map(
    ([key, found]) => `${key}: ${Array.from({ length: LINES + 2 }, (_, row) => found.has(row)).join()}`,
  );
}

/** The list with its looks and drop-downs. */
const told = (host: Host) => [
  rosters(host).map(([, text]) => text.replace(/"validations":.*?\}\],/g, '')),
  rules(host),
];

const withCard = (host: Host, card: string) => {
  const request = file(host, []);
  const name = ['31', 'Hà Thị Mai', '03/02/2016', 'Nữ', '038316000002', '4B', card];
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Lớp', 'Căn cước'];
  return { ...request, source: { name: 'Lớp.xlsx', sheets: [{ name: 'Sheet1', rows: [header, name] }] } };
};

let host: Host;

beforeEach(async () => {
  host = await opened();
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

test('what was mended goes back to days in text and words that no drop-down offers, and the drop-downs stay', () => {
  const before = told(host);
  expect(mend(host, UNIT, null)).toMatchObject({ isDone: true });
  expect(cards(host).slice(0, 3)).toEqual(['Căn cước', 'Đã có', 'có rồi ạ']);
  expect(takeBack(host, lastBatch(host))).toMatchObject({ isDone: true });
  expect(told(host)).toEqual(before);
});

test('a line comes in with a word that no drop-down offers, and goes again', () => {
  const before = told(host);
  const ruled = rules(host);
  expect(applyImport(host, withCard(host, 'có rồi'))).toMatchObject({ error: null, counts: { added: 1 } });
  expect(cards(host)).toContain('có rồi');
  expect(rules(host)).toEqual(ruled);
  expect(() => {
    host.type(UNIT, 'I4', 'có rồi');
  }).toThrow('violates');
  takeBack(host, lastBatch(host));
  expect(told(host)).toEqual(before);
});

test('wherever taking back is cut, the words and the drop-downs are as they were once the workbook is opened', async () => {
  const before = told(host);
  mend(host, UNIT, null);
  const [batch, mended] = [lastBatch(host), told(host)];
  const points = cutPoints(host, () => void takeBack(host, batch));
  for (const k of points) {
    const cut = await opened();
    mend(cut, UNIT, null);
    cut.faults.cut(k);
    expect(() => takeBack(cut, lastBatch(cut))).toThrow('cut');
    cut.faults.clear();
    cut.open();
    const [{ canUndo } = { canUndo: false }] = listBatches(cut);
    expect({ k, told: told(cut) }).toEqual({ k, told: canUndo ? mended : before });
    cut.close();
  }
});

const THEIR_RULE = `
function refuseOtherClasses() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['5A'], true).setAllowInvalid(false).build();
  SpreadsheetApp.getActive().getSheetByName('${UNIT}').getRange('F2:F1000').setDataValidation(rule);
}
`;

test('a drop-down of a person’s own stops a list once, not for good, and stays', async () => {
  const bundle = await addIn();
  const theirs = openHost({ ...bundle, code: bundle.code + THEIR_RULE }, host.save());
  theirs.run('refuseOtherClasses');
  const ruled = rules(theirs);
  const request = withCard(theirs, '');
  expect(() => applyImport(theirs, request)).toThrow('violates');
  expect(applyImport(theirs, request)).toMatchObject({ error: null, counts: { added: 0, unchanged: 1 } });
  expect([...cellsOf(theirs, UNIT).values()].filter((cell) => cell === '4B')).toHaveLength(1);
  expect(rules(theirs)).toEqual(ruled);
  theirs.close();
});
