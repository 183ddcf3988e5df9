import * as fc from 'fast-check';
import { importRoster, runAction, setUp } from '../../build/add-in-calls';
import { HostError } from '../../host/host-error';
import { openHost, type Bundle, type Host } from '../../host/host';
import { keptHost } from './kept';
import { addIn, ON } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Định danh mức 2', 'Riêng'];
const LINES = [
  ['1', 'Lê Văn An', '20/05/2015', '038215000001', 'Đã kích hoạt', 'riêng'],
  ['2', 'Trần Thị Bình', '31/02/2015', '03821500001', '', ''],
  ['3', 'Phạm Văn Cường', '01/9/2012', '', 'Đã thu nhận', ''],
];
const [FIRST, LAST, COLUMNS, ID] = [2, 8, 6, 10];

type Act = (edit: Host['edit'], host: Host) => void;
type Step = fc.WithToStringMethod & { readonly says: string; readonly act: Act };

const letter = (column: number) => String.fromCharCode(64 + column);
const row = fc.integer({ min: FIRST, max: LAST });
const column = fc.integer({ min: 1, max: COLUMNS });
const typed = fc.constantFrom(
  ...['Lê Văn An', 'Trần Thị Bình', '20/05/2015', '31/02/2015', '038215000001', '38215000001', '123'],
  ...['Đã kích hoạt', 'da thu nhan', 'xong', 'Tổng cộng', '=1+1', "'=1+1", ''],
);

const step = (says: string, act: Act): Step => ({ says, act, [fc.toStringMethod]: () => says });
const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(row, column, typed).map(([at, across, text]) =>
    step(`type ${letter(across)}${at} ${text}`, (edit) => {
      edit.type('TH A', `${letter(across)}${at}`, text);
    }),
  ),
  fc
    .tuple(row, column, fc.array(fc.array(typed, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }))
    .map(([at, across, block]) =>
      step(`paste ${letter(across)}${at} ${JSON.stringify(block)}`, (edit) => {
        edit.paste('TH A', `${letter(Math.min(across, 3))}${at}`, block);
      }),
    ),
  fc.tuple(row, column).map(([at, across]) =>
    step(`clear ${letter(across)}${at}:F${at + 1}`, (edit) => {
      edit.clear('TH A', `${letter(across)}${at}:F${at + 1}`);
    }),
  ),
  row.map((at) =>
    step(`insert ${at}`, (edit) => {
      edit.insertRows('TH A', at, 1);
    }),
  ),
  row.map((at) =>
    step(`delete ${at}`, (edit) => {
      edit.deleteRows('TH A', at, 1);
    }),
  ),
  fc.tuple(row, column, fc.integer({ min: 1, max: 4 })).map(([at, across, lines]) =>
    step(`fill ${letter(across)}${at} down ${lines}`, (edit) => {
      const from = `${letter(across)}${at}`;
      edit.fill('TH A', from, `${from}:${letter(across)}${at + lines}`);
    }),
  ),
  fc.tuple(row, row).map(([at, before]) =>
    step(`move ${at} before ${before}`, (edit) => {
      edit.moveRows('TH A', at, 1, before);
    }),
  ),
  fc.tuple(column, typed).map(([across, text]) =>
    step(`filter ${letter(across)} without ${text}`, (edit) => {
      edit.filter('TH A', `A1:J${LAST}`, { [across]: [text] });
    }),
  ),
  fc.constant(
    step('unfilter', (edit) => {
      edit.unfilter('TH A');
    }),
  ),
  column.map((across) =>
    step(`sort by ${letter(across)}`, (edit) => {
      edit.sort('TH A', `A${FIRST}:J${LAST}`, [across]);
    }),
  ),
  fc.tuple(row, column).map(([at, across]) =>
    step(`note ${letter(across)}${at}`, (edit) => {
      edit.note('TH A', `${letter(across)}${at}`, 'hỏi lại nhà');
    }),
  ),
  fc.tuple(row, column).map(([at, across]) =>
    step(`colour ${letter(across)}${at}`, (edit) => {
      edit.colour('TH A', `${letter(across)}${at}`, '#ffff00');
    }),
  ),
];
const fullCheck = step('full check', (_, host) => {
  check(host);
});

function check(host: Host): void {
  runAction(host, 'check', () => undefined);
}

/** A workbook with one list that was checked once; in a deaf one nothing happens while people edit. */
async function opened(isDeaf: boolean): Promise<Host> {
  const bundle = await addIn();
  const code = isDeaf ? `${bundle.code}\nfunction onEdit() {}` : bundle.code;
  return keptHost({ ...bundle, code }, 'checked', () => checkedWorkbook(bundle));
}

function checkedWorkbook(bundle: Bundle): Host {
  const host = openHost(bundle, { now: `${ON}T08:00` });
  setUp(host, { campaign: 'hoang-thanh', units: ['TH A'], mail: '' }, () => undefined);
  importRoster(host, 'TH A', { name: 'TH A', cells: [HEADER, ...LINES] });
  check(host);
  return host;
}

/** Every tab as lines, without the ids of lines and the history of actions; the list cell by cell, note by note. */
function pictures(host: Host): string[] {
  const { cells, notes, ...looks } = host.tab('TH A');
  const list = [looks, ...cells.filter(({ column: at }) => at !== ID), ...notes].map((each) => JSON.stringify(each));
  const others = [...host.pictures()].filter(([name]) => !['Lịch sử', 'TH A'].includes(name));
  return [...list, ...others.flatMap(([name, text]) => text.split('\n').map((line) => `${name} ${line}`))];
}

/** What is a person's in the list, as lines: values, colours, notes. */
function persons(host: Host): string[] {
  const { cells, notes } = host.tab('TH A');
  const theirs = (text: string) => text.split('\n').filter((line) => !line.startsWith('Phủ Xanh:'));
  const kept = notes.map((note) => ({ ...note, text: theirs(note.text) })).filter(({ text }) => text.length > 0);
  return [...cells.filter(({ column: at }) => at <= COLUMNS), ...kept].map((each) => JSON.stringify(each));
}

/** What one has and the other lacks: a hundred thousand lines would take a minute to be laid side by side. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !inOther.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !inOne.has(line)).map((line) => `+ ${line}`),
    ...(one.length === other.length ? [] : [`${one.length} lines, ${other.length} lines`]),
  ];
}

/** What Google says when the person's edit is refused; '' when it is taken. */
function saidTo(step: Step, host: Host): string {
  try {
    step.act(host.edit, host);
    return '';
  } catch (error) {
    if (step !== fullCheck && error instanceof HostError) return error.message;
    throw error;
  }
}

// `RUNS=200 SEED=$RANDOM npx jest any-edits` searches on; each sequence takes some two seconds.
test('any edits, with full checks between them or none, end in the same findings, and no action touches what is a person’s', async () => {
  const anySteps = fc.array(fc.oneof(...steps, fc.constant(fullCheck)), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(anySteps, async (list) => {
      const [host, deaf] = [await opened(false), await opened(true)];
      for (const each of list) {
        const said = saidTo(each, host);
        if (each !== fullCheck) expect(saidTo(each, deaf)).toBe(said);
      }
      const typed = persons(deaf);
      expect(differences(persons(host), typed)).toEqual([]);
      check(host);
      check(deaf);
      const once = pictures(host);
      expect(differences(once, pictures(deaf))).toEqual([]);
      expect(differences(persons(host), typed)).toEqual([]);
      check(host);
      expect(differences(pictures(host), once)).toEqual([]);
      expect(host.failures).toEqual([]);
      for (const each of [host, deaf]) each.close();
    }),
    { numRuns: Number(process.env['RUNS'] ?? 8), endOnFailure: true },
  );
});

test('a check takes its marks from last lines that were emptied while no event came', async () => {
  const deaf = await opened(true);
  deaf.edit.clear('TH A', 'A3:F4');
  check(deaf);
  const { notes, cells } = deaf.tab('TH A');
  expect(notes).toEqual([]);
  expect(cells.filter(({ row: at, column: across, value }) => at > 2 && across > COLUMNS && value)).toEqual([]);
  deaf.close();
});
