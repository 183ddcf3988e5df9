import { join } from 'node:path';
import { driveJob, importRoster, makeReport, runAction, setUp } from '../../build/add-in-calls';
import { loadBundle } from '../../build/bundle-files';
import { openHost, type Bundle, type Host, type SheetFrame } from '../../host/host';
import type { SampleCommune } from '../../samples/commune';
import { keptHost } from './kept';

/** The day on which the sample workbooks stand. */
export const ON = '2026-04-15';

const quiet = () => undefined;

let bundle: Promise<Bundle> | null = null;

/** The built add-in, read once a test file. */
export const addIn = (): Promise<Bundle> => (bundle ??= loadBundle(join(__dirname, '../..')));

/** An empty spreadsheet with the add-in bound to it, at 8:00 of a day. */
export const emptyHost = async (on = ON): Promise<Host> => openHost(await addIn(), { now: `${on}T08:00` });

/** A list as a person has it, by the name of its unit. */
export type Lists = Readonly<
  Record<string, readonly (readonly (string | number | boolean | null | { day: string })[])[]>
>;

type Options = { on?: string; mail?: string };

/** A workbook set up for Hoàng Thanh with the given lists in it. */
export const workbookWith = async (lists: Lists, options: Options = {}): Promise<Host> =>
  keptHost(await addIn(), ['lists', lists, options], async () => {
    const host = await setUpWorkbook(Object.keys(lists), options);
    for (const [unit, cells] of Object.entries(lists)) {
      const refusal = importRoster(host, unit, { name: unit, cells: cells.map((row) => [...row]) });
      if (refusal !== null) throw new Error(refusal);
    }
    return host;
  });

const setUpWorkbook = async (units: readonly string[], { on, mail }: Options): Promise<Host> =>
  keptHost(await addIn(), ['units', units, on, mail], async () => {
    const host = await emptyHost(on);
    setUp(host, { campaign: 'hoang-thanh', units, mail: mail ?? 'chu-tich@hoang-thanh.example' }, quiet);
    return host;
  });

/** The lists of a sample commune. */
export const listsOf = (sample: SampleCommune): Lists =>
  Object.fromEntries(sample.files.map(({ name, sheet }) => [name.replace(/\.\w+$/, ''), sheet]));

/** Presses one of the menu's actions. */
export const press = (host: Host, job: 'check' | 'gaps' | 'deadlines'): void => {
  runAction(host, job, quiet);
};

/** Presses *Tạo báo cáo tuần*; `again` answers the question yes. */
export const report = (host: Host) => makeReport(host, quiet);
export const reportAgain = (host: Host) => driveJob(host, { job: 'report', step: 'start', again: true }, quiet);

/** The cells of a tab as `row:column` → value, empty ones left out. */
export const cellsOf = (host: Host, tab: string): ReadonlyMap<string, string | number | boolean> =>
  new Map(host.contents(tab).map(({ row, column, value }) => [`${row}:${column}`, value]));

/** A tab without its cells. @throws {RangeError} There is none of that name. */
export function frameOf(host: Host, tab: string): SheetFrame {
  const frame = host.frames().find(({ name }) => name === tab);
  if (!frame) throw new RangeError(`No tab ${tab}`);
  return frame;
}

/** The notes of a tab as `row:column` → text. */
export const notesOf = (host: Host, tab: string): ReadonlyMap<string, string> =>
  new Map(frameOf(host, tab).notes.map(({ row, column, text }) => [`${row}:${column}`, text]));

/** The cell of `Cấu hình` that holds the language. */
export const languageCell = (of: Host): string => {
  const label = [...cellsOf(of, 'Cấu hình')].find(([, cell]) => cell === 'Ngôn ngữ');
  return `B${label?.[0].split(':')[0] ?? ''}`;
};

/** What the page in the open dialog begins with. */
export const dialogData = (host: Host): Record<string, unknown> =>
  JSON.parse(/const data = (\{[^\n]*\});\n/.exec(host.ui.dialog()?.html ?? '')?.[1] ?? '{}') as Record<string, unknown>;

/** Every tab but the history as text, by name. */
export const pictureOf = (host: Host): ReadonlyMap<string, string> =>
  new Map([...host.pictures()].filter(([name]) => name !== 'Lịch sử'));

/** The tabs in which two pictures differ. */
export const differencesOf = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
