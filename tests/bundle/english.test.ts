import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import type { Host, SheetData } from '../../host/host';
import { sampleCommune, usualSeed } from '../../samples/commune';
import { WHOLE_COMMUNE } from '../../src/domain/snapshot';
import { ageWords } from '../../src/domain/age-words';
import { orders } from '../helpers/orders';
import { vietnameseIn } from '../helpers/vietnamese';
import { cellsOf, languageCell, listsOf, ON, report, workbookWith } from './workbook';

const sample = sampleCommune({ campaign: 'hoang-thanh', on: ON, seed: usualSeed, scale: 0.05 });
const lists = listsOf(sample);
const units = Object.keys(lists);
const { villages, units: schools } = sample.expected;

/** Names that somebody else gave: of the commune and its order, of units, villages and classes. */
const NAMES: readonly string[] = [
  'PHỦ XANH',
  WHOLE_COMMUNE,
  ...orders.flatMap(({ commune, province, title, order }) => [commune, commune.toUpperCase(), province, title, order]),
  ...orders.flatMap(({ milestones }) => milestones.flatMap(({ task, owner }) => [task, owner])),
  ...orders.flatMap(({ baselines }) => baselines.flatMap(({ name, source }) => [name, source])),
  ...orders.flatMap(({ ageQuestion }) => (ageQuestion?.says ?? []).map((place) => place.replace(/“[^”]*”/g, ''))),
  ...orders.flatMap(({ bands }) => bands.flatMap((band) => [band, ...band.parts].map(ageWords))),
  ...orders.flatMap(({ ageQuestion }) => (ageQuestion?.options ?? []).flatMap(({ bands }) => bands.map(ageWords))),
  ...['Chiến dịch riêng của xã'],
  ...orders.flatMap((order) => order.units.map(({ name }) => name)),
  ...units,
  ...villages.map(({ name }) => name),
  ...schools.flatMap(({ classes }) => classes.map(({ name }) => name)),
];

/** What a person typed stands in quotes wherever the add-in repeats it. */
const wordsIn = vietnameseIn(NAMES);
const inEnglish = (lines: Iterable<string>): string[] =>
  [...new Set(lines)].flatMap((line) => wordsIn(line.replace(/“[^”]*”/g, '')).map((word) => `${word} in: ${line}`));

const labels: string[] = [];
const say = (_done: number, _known: number, label: string) => labels.push(label);

let host: Host;
/** The workbook at the end, taken once: a picture of it costs as much as an action. */
let sheets: readonly SheetData[];
let before: ReadonlySet<string>;

/** The lines above those that name people, in the tabs that do. */
const ABOVE_NAMES: Readonly<Record<string, number>> = { 'Sắp đổi nhóm': 5, 'Đối soát': 12 };

/** People's names, which stand nowhere else. */
const isName = (tab: string, { row, column }: SheetData['cells'][number]) =>
  row > (ABOVE_NAMES[tab] ?? Infinity) && column === 3;

/** The settings take three columns; the holidays and the plan beside them are the office's, in the words they came with. */
const isOffices = (tab: string, { column }: SheetData['cells'][number]) => tab === 'Cấu hình' && column > 3;

const textsOf = ({ name, cells }: SheetData): string[] =>
  cells.filter((cell) => !isName(name, cell) && !isOffices(name, cell)).map(({ value }) => String(value ?? ''));

beforeAll(async () => {
  host = await workbookWith({});
  before = new Set(
    [...cellsOf(host, 'Lịch sử')].flatMap(([place, cell]) => (place.startsWith('1:') ? [] : String(cell))),
  );
  host.type('Cấu hình', languageCell(host), 'en');
  setUp(host, { campaign: 'hoang-thanh', units, mail: 'chu-tich@hoang-thanh.example' }, say);
  for (const [unit, cells] of Object.entries(lists))
    importRoster(host, unit, { name: unit, cells: cells.map((row) => [...row]) });
  for (const job of ['check', 'gaps', 'deadlines', 'self-check']) driveJob(host, { job, step: 'start' }, say);
  report(host);
  sheets = host.workbook().sheets;
}, 120_000);

afterAll(() => {
  host.close();
});

/** What Google was asked to write in Vietnamese, to see whether it can. */
const ASKED = /^(letters-in-order|days-in-vietnamese): |^A Ă Â B D Đ$|^Tháng 2/;

describe('a workbook switched to English speaks English', () => {
  test('in every tab of the add-in', () => {
    const ours = sheets.filter(({ name }) => !units.includes(name) && !name.startsWith('Trang tính'));
    expect(ours.length).toBeGreaterThan(8);
    for (const sheet of ours) {
      const texts = textsOf(sheet).filter((text) => !ASKED.test(text) && !before.has(text));
      expect({ tab: sheet.name, lines: inEnglish(texts) }).toEqual({ tab: sheet.name, lines: [] });
    }
  });

  test('in the notes and the own columns of every list', () => {
    let seen = 0;
    for (const { name, cells, notes } of sheets.filter((sheet) => units.includes(sheet.name))) {
      const first = cells.find(({ value }) => value === 'Nhóm tuổi')?.column ?? Infinity;
      const own = cells.filter(({ column }) => column >= first).map(({ value }) => String(value ?? ''));
      const ours = notes.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('Phủ Xanh:'));
      seen += ours.length + own.length;
      expect({ name, lines: inEnglish([...ours, ...own]) }).toEqual({ name, lines: [] });
    }
    expect(seen).toBeGreaterThan(500);
  });

  test('in the mail, as text and as a page', () => {
    const [mail] = host.outbox;
    const page = (mail?.htmlBody ?? '').replace(/<[^>]*>/g, '\n').replace(/&amp;/g, '&');
    expect(inEnglish([mail?.subject ?? '', ...page.split('\n')])).toEqual([]);
    // The plain text breaks a long name over lines of a table, so its words are looked at one by one.
    const named = new Set(NAMES.flatMap((name) => name.split(/[\s):;,.]+/)));
    const rest = wordsIn((mail?.body ?? '').replace(/\s+/g, ' ').replace(/“[^”]*”/g, ''));
    expect(rest.map((word) => word.replace(/[):;,.]+$/, '')).filter((word) => !named.has(word))).toEqual([]);
    expect(mail?.body).toContain('missing');
  });

  test('in what is said while it works', () => {
    expect(inEnglish(labels)).toEqual([]);
    expect(labels.length).toBeGreaterThan(10);
  });

  test('in the menu and every dialog that it opens', () => {
    host.run('onOpen');
    const [menu] = host.ui.menus();
    const items = (menu?.items ?? []).filter(({ action }) => action !== null);
    expect(inEnglish(items.map(({ label }) => label ?? ''))).toEqual([]);
    for (const { action } of items) {
      host.run(action ?? '');
      const { title = '', html = '' } = host.ui.dialog() ?? {};
      expect({ action, lines: inEnglish([title, ...html.split(/[<>]|","|":"/)]) }).toEqual({ action, lines: [] });
    }
  });
});

test('back to Vietnamese, everything is as it was', async () => {
  const other = await workbookWith({});
  const picture = () => ['Cấu hình', 'Chỉ tiêu', 'Mốc thời hạn'].map((tab) => [...cellsOf(other, tab)]);
  const switchTo = (language: string) => {
    other.type('Cấu hình', languageCell(other), language);
    driveJob(other, { job: 'check', step: 'start' }, say);
  };
  const vietnamese = picture();
  switchTo('en');
  expect(picture()).not.toEqual(vietnamese);
  switchTo('vi');
  expect(picture()).toEqual(vietnamese);
  other.close();
});
