import XLSX from '@e965/xlsx';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLocal, type LocalResult } from '../../build/run-local';
import { writeSample } from '../../build/sample-files';
import { summarySchema, type Summary } from '../../build/summary';
import { viFile } from '../../src/text/vi-file';
import { sampleCommune, usualSeed } from '../../samples/commune';

const root = process.cwd();
const header = 'Họ và tên,Ngày sinh,Số định danh,Căn cước,Định danh mức 2';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const run = (files: string[], more: { campaign?: string; out?: string } = {}): Promise<LocalResult> => {
  const options = { campaign: 'hoang-thanh', on: '2026-04-15', mail: 'a@xa.example', out: join(folder, 'out'), files };
  return runLocal(root, { ...options, ...more }, () => () => undefined);
};

const summaryOf = (result: LocalResult): Summary => {
  if (result.exit === 2) throw new Error(result.error);
  return result.summary;
};

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('a sample commune gives the figures that were planted, and the same files at a second run', async () => {
  const sample = sampleCommune({ campaign: 'hoang-thanh', on: '2026-04-15', seed: usualSeed, scale: 0.05 });
  const files = (await writeSample(sample, folder)).map((name) => join(folder, name));
  const result = await run(files);
  const summary = summaryOf(result);
  expect(result.exit).toBe(0);
  expect(summary.totals).toEqual(sample.expected.totals);
  expect(summary.bands).toEqual(sample.expected.bands);
  const byPlace = (one: object, other: object): number => JSON.stringify(one).localeCompare(JSON.stringify(other));
  const keyed = (list: readonly Summary['findings'][number][]): object[] =>
    list.map(({ code, severity, unit, row, column }) => ({ code, severity, unit, row, column })).sort(byPlace);
  expect(keyed(summary.findings)).toEqual(keyed(sample.expected.findings));
  expect(summary.files).toHaveLength(files.length);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['outbox', 'summary.json', 'workbook.xlsx']);
  expect(summarySchema.parse(JSON.parse(read('out/summary.json')))).toEqual(summary);
  const [mail] = summary.mail;
  expect(mail?.to).toBe('a@xa.example');
  expect(readdirSync(join(folder, 'out/outbox')).sort()).toEqual(
    [mail?.file, mail?.file.replace('.eml', '.html')].map((file) => file?.replace('outbox/', '')),
  );
  await run(files, { out: join(folder, 'again') });
  expect(read('again/summary.json')).toBe(read('out/summary.json'));
  expect(read(`again/${mail?.file ?? ''}`)).toBe(read(`out/${mail?.file ?? ''}`));
});

test('what cannot be read is named, the rest goes on', async () => {
  const files = [
    put('Thôn 1.csv', `${header}\nLê Thị Na,01/09/2015,038315012345,Đã có,Đã kích hoạt\n`),
    join(folder, 'Thôn 2.csv'),
    put('Thôn 3.xlsx', ''),
    put('Thôn 4.csv', 'không có gì\n1,2\n'),
    put('THÔN 1.csv', `${header}\nLê Văn Mơ,01/09/2015,038215012345,,\n`),
    put('Thôn 5.csv', `${header}\n${'x'.repeat(50_001)},02/09/2015,,,\n`),
    put('TH Hoàng Thanh.csv', `${header}\nTrần Văn Cam,02/09/2015,038215012346,Chưa có,\n`),
  ];
  const result = await run(files);
  const summary = summaryOf(result);
  expect(result.exit).toBe(1);
  expect(summary.files).toEqual([
    { name: 'Thôn 1.csv', unit: 'Thôn 1', error: null },
    { name: 'Thôn 2.csv', unit: 'Thôn 2', error: viFile.missing },
    { name: 'Thôn 3.xlsx', unit: 'Thôn 3', error: viFile.refused({ code: 'empty' }) },
    { name: 'Thôn 4.csv', unit: 'Thôn 4', error: viFile.noHeader },
    { name: 'THÔN 1.csv', unit: 'THÔN 1', error: viFile.sameUnit('Thôn 1.csv') },
    { name: 'Thôn 5.csv', unit: 'Thôn 5', error: viFile.longCell(2) },
    { name: 'TH Hoàng Thanh.csv', unit: 'TH Hoàng Thanh', error: null },
  ]);
  expect(summary.units.map(({ name, kind, rows }) => ({ name, kind, rows }))).toEqual([
    { name: 'Thôn 1', kind: 'village', rows: 1 },
    { name: 'TH Hoàng Thanh', kind: 'school', rows: 1 },
  ]);
  expect(summary.totals).toMatchObject({ people: 2, inBand: 2, gap: 1 });
});

test('no readable file at all still leaves whole outputs', async () => {
  const result = await run([join(folder, 'Thôn 2.csv')]);
  expect(result.exit).toBe(1);
  expect(summaryOf(result).units).toEqual([]);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(expect.arrayContaining(['summary.json', 'workbook.xlsx']));
});

test('an unknown campaign is one line, and nothing is written', async () => {
  const result = await run([put('Thôn 1.csv', header)], { campaign: 'khong-co' });
  expect(result).toMatchObject({ exit: 2, error: expect.stringContaining('"khong-co"') as string });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('wild cells never break a run, and no formula comes out of a name', async () => {
  const formula = '=HYPERLINK("https://xau.example","bấm")';
  const names = [
    'x'.repeat(50_000),
    '#REF!',
    'TRUE',
    formula,
    'Nguyễn Thị Bưởi'.normalize('NFD'),
    'Na 🌱',
    "'Lê",
    '@SUM(1)',
    '<b>Lê</b>',
  ];
  const rows = names.map((name) => `"${name.replace(/"/g, '""')}",01/09/2015,,,`);
  const file = put('Thôn 1.csv', [header, ...rows].join('\n'));
  const sheet = XLSX.utils.aoa_to_sheet([
    header.split(','),
    [true, 42000, 8310449183, { t: 'e', v: 0x17, w: '#REF!' }, 3],
  ]);
  const book = { SheetNames: ['A'], Sheets: { A: sheet } };
  const bytes: unknown = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  const result = await run([file, put('Thôn 2.xlsx', bytes as Uint8Array)]);
  const summary = summaryOf(result);
  expect(result.exit).toBe(0);
  expect(summary.units[0]?.rows).toBe(names.length);
  const written = XLSX.read(readFileSync(join(folder, 'out/workbook.xlsx')), { type: 'buffer' });
  const formulas = Object.values(written.Sheets)
    .flatMap((tab) => XLSX.utils.sheet_to_formulae(tab))
    .filter((text) => text.includes('xau.example'));
  expect(formulas).toEqual([`A5='${formula}`]);
  expect(read(summary.mail[0]?.file.replace('.eml', '.html').replace(/^/, 'out/') ?? '')).not.toContain('xau.example');
});
