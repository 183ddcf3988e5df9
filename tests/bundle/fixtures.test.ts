import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport, setUp } from '../../build/add-in-calls';
import { loadFile } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { readFile } from '../../src/reading/read-file';
import { columnIn } from './own-tabs';
import { emptyHost, ON, press } from './workbook';

type Person = { readonly school: string; readonly given: Readonly<Record<string, string>> };
type Expected = { readonly name: string; readonly truth: { readonly people: readonly Person[] } };

const folder = join(__dirname, '../fixtures');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[];
/** A list without a header is for a person to explain. */
const files = expected.filter(({ name }) => name !== 'no-header.xlsx');

const UNIT = 'TH Hoàng Thanh';
const quiet = () => undefined;
let host: Host;

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

async function bring({ name, truth: { people } }: Expected): Promise<readonly string[]> {
  const schools = [...new Set(people.map(({ school }) => school || UNIT))];
  host = await emptyHost(ON);
  setUp(host, { campaign: 'hoang-thanh', units: schools, mail: 'chu-tich@xa.example' }, quiet);
  const read = readFile(name, readFileSync(join(folder, name)));
  if ('error' in read) throw new Error(read.error.code);
  expect(loadFile(host, name, UNIT, read.sheets)).toMatchObject({ error: null, counts: { added: people.length } });
  return schools;
}

/** What the check finds in each list; nothing in those that are not named. */
const findings: Readonly<Record<string, readonly string[]>> = {
  'csdl-commune.xlsx': [2, 4, 6, 8, 10]
    .map((row) => `${row} Số điện thoại text-repaired`)
    .concat('5 Số định danh number-not-digits'),
  'birth-columns.xlsx': ['5 Ngày sinh birth-day-invalid'],
  'twice.xlsx': [2, 3, 4, 5, 6, 7].map((row) => `${row} Giới tính sex-unknown`),
};

test.each(files)('$name comes in with everybody in it, and with what is to be mended', async (file) => {
  const units = await bring(file);
  press(host, 'check');
  const { people } = file.truth;
  for (const column of ['Họ và tên', 'Số định danh', 'Lớp'] as const) {
    const there = units.flatMap((unit) => columnIn(host, unit, column).slice(0, people.length));
    const given = units.flatMap((unit) => people.filter(({ school }) => (school || UNIT) === unit));
    expect(there.filter((text) => text !== '')).toEqual(given.flatMap((person) => person.given[column] ?? []));
  }
  const found = makeReport(host, quiet).summary.findings.map(({ row, column, code }) => `${row} ${column} ${code}`);
  expect(found.sort()).toEqual([...(findings[file.name] ?? [])].sort());
});
