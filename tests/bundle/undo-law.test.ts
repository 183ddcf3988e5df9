import * as fc from 'fast-check';
import { applyImport, listBatches, markGone, lookAtLine, mend, takeBack } from '../../build/bring-calls';
import { HostError } from '../../host/host-error';
import { openHost, type Host } from '../../host/host';
import { bringWorkbook, file, rosters, UNIT } from './bring-workbook';
import { linesIn } from './own-tabs';
import { addIn, differencesOf, press } from './workbook';

const [FIRST, LAST, COLUMNS, ID] = [2, 8, 16, 20];

type Act = (host: Host) => void;
type Step = fc.WithToStringMethod & { readonly says: string; readonly act: Act };
const step = (says: string, act: Act): Step => ({ says, act, [fc.toStringMethod]: () => says });

const letter = (column: number) => String.fromCharCode(64 + column);
const row = fc.integer({ min: FIRST, max: LAST });
const column = fc.integer({ min: 1, max: COLUMNS });

/** A line of a list: few people, each written in several ways, so that newer lists change, double and contradict older ones. */
const line = fc
  .tuple(
    fc.constantFrom('Lê Văn An', 'Lê  Văn An', 'Trần Thị Bình', 'Phạm Văn Cường', 'Hoàng Thị Dung', ''),
    fc.constantFrom('20/05/2015', '2015', '03/02/2016', '31/02/2015', '44096', ''),
    fc.constantFrom('Nam', 'Nữ', 'nam', ''),
    fc.constantFrom('038215000001', '38215000001', '038 316 000 002', '036', ''),
    fc.constantFrom('5A', '5/3', '6B', ''),
  )
  .map((cells) => ['1', ...cells]);

const typed = fc.constantFrom(
  ...['Lê Văn An', 'Trần  Thị Bình', '20/05/2015', '31/02/2015', '038215000001', '38215000001', "'038215000002", '5/3'],
  ...['Đã kích hoạt', 'da thu nhan', 'Tổng cộng', '=1+1', "'=1+1", '=$B$1', 'TRUE', 'Nam', ''],
);

const imports = fc.tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean()).map(([lines, take]) =>
  step(`import ${take ? 'taking ' : ''}${JSON.stringify(lines)}`, (host) => {
    applyImport(host, file(host, lines, { take }));
  }),
);
const mends = fc.option(row).map((at) =>
  step(`mend ${at ?? 'all'}`, (host) => {
    if (at !== null) host.edit.open(UNIT, `A${at}`);
    mend(host, UNIT, at === null ? null : lookAtLine(host));
  }),
);
const marks = row.map((at) =>
  step(`gone ${at}`, (host) => {
    const [, name = ''] = linesIn(host, UNIT)[at - 1] ?? [];
    markGone(host, { unit: UNIT, people: [{ id: '', row: at, name }], obstacle: 'Thôi học' });
  }),
);
const batches = fc.oneof({ weight: 3, arbitrary: imports }, mends, marks);

const types = fc.tuple(row, column, typed).map(([at, across, text]) =>
  step(`type ${letter(across)}${at} ${text}`, (host) => {
    host.edit.type(UNIT, `${letter(across)}${at}`, text);
  }),
);
const persons: fc.Arbitrary<Step>[] = [
  types,
  column.map((across) =>
    step(`sort by ${letter(across)}`, (host) => {
      host.edit.sort(UNIT, `A${FIRST}:${letter(ID)}${LAST + 6}`, [across]);
    }),
  ),
  // On the first line of an empty list it would go with the person who comes into that line.
  fc.tuple(fc.integer({ min: FIRST + 1, max: LAST }), column).map(([at, across]) =>
    step(`note ${letter(across)}${at}`, (host) => {
      host.edit.note(UNIT, `${letter(across)}${at}`, 'hỏi lại nhà');
    }),
  ),
  row.map((at) =>
    step(`insert ${at}`, (host) => {
      host.edit.insertRows(UNIT, at, 1);
    }),
  ),
  row.map((at) =>
    step(`forget the ids of ${at}`, (host) => {
      host.edit.clear(UNIT, `Q${at}:T${at}`);
    }),
  ),
];
const check = step('check', (host) => {
  press(host, 'check');
});

/** What the sheet refuses a person is no step. */
function run(host: Host, steps: readonly Step[]): void {
  for (const each of steps)
    try {
      each.act(host);
    } catch (error) {
      if (!(error instanceof HostError) || each === check || /^(import|mend|gone)/.test(each.says)) throw error;
    }
}

const open = (host: Host): string[] => listBatches(host).flatMap(({ id, canUndo }) => (canUndo ? [id] : []));

/** Takes batches back in some order, and again what had to wait for another. */
function takeAllBack(host: Host, since: ReadonlySet<string>, order: readonly number[]): void {
  for (let turn = 0; turn < 3; turn += 1) {
    const left = open(host).filter((id) => !since.has(id));
    const inOrder = left.map((id, at) => [order[at] ?? 0, id] as const).sort(([one], [other]) => one - other);
    for (const [, id] of inOrder) takeBack(host, id);
  }
}

const history = (host: Host): string[] => linesIn(host, 'Lịch sử').map((cells) => cells.join(' | '));

/** Tabs that tell what was done and hold what it was done with, not what came of it. */
const TOLD = /^(Lịch sử|Phủ Xanh \(|Dòng chưa nhận)/;
const computed = (host: Host) => new Map([...host.pictures()].filter(([name]) => !TOLD.test(name)));

const RUNS = Number(process.env['RUNS'] ?? 10);
const order = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });

// `RUNS=200 SEED=$RANDOM npx jest undo-law` searches on.
test('lists that come in, are mended and marked, and go again in any order, leave every roster as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(batches, ...persons, fc.constant(check)), { maxLength: 5 }),
      fc.array(batches, { minLength: 1, maxLength: 3 }),
      order,
      async (before, during, inOrder) => {
        const host = await bringWorkbook();
        run(host, before);
        const [was, told, since] = [rosters(host), history(host), new Set(open(host))];
        const untouched = openHost(await addIn(), host.save());
        run(host, during);
        takeAllBack(host, since, inOrder);
        expect(differencesIn(rosters(host), was)).toEqual([]);
        expect(history(host).slice(0, told.length)).toEqual(told);
        for (const each of [host, untouched]) press(each, 'check');
        expect(differencesOf(computed(host), computed(untouched))).toEqual([]);
        expect(host.failures).toEqual([]);
        for (const each of [host, untouched]) each.close();
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});

/** The lines in which tabs differ. */
function differencesIn(one: readonly [string, string][], other: readonly [string, string][]): string[] {
  const linesOf = (tabs: readonly [string, string][]) => tabs.flatMap(([name, text]) => text.split('\n').map((each) => `${name} ${each}`)); // prettier-ignore
  const [left, right] = [linesOf(one), linesOf(other)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  return [
    ...left.filter((each) => !inRight.has(each)).map((each) => `- ${each}`),
    ...right.filter((each) => !inLeft.has(each)).map((each) => `+ ${each}`),
  ];
}

/** The cells of a person's columns, by the id of their line and the column. */
function cellsById(host: Host): Map<string, unknown> {
  const { cells } = host.tab(UNIT);
  const ids = new Map(cells.flatMap(({ row: at, column: across, value }) => (across === ID && at > 1 && value !== null && value !== '' ? [[at, String(value)]] : []))); // prettier-ignore
  const found = new Map<string, unknown>();
  for (const { row: at, column: across, value, formula } of cells) {
    const id = ids.get(at);
    if (id !== undefined && across <= COLUMNS && value !== null && value !== '')
      found.set(`${id}|${letter(across)}`, formula ?? value);
  }
  return found;
}

test('what a person has typed since stays, and every other cell goes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(imports, types), { minLength: 1, maxLength: 4 }),
      fc.array(batches, { minLength: 1, maxLength: 2 }),
      fc.array(fc.oneof(types, persons[1] ?? types, fc.constant(check)), { maxLength: 4 }),
      order,
      async (before, during, since, inOrder) => {
        const host = await bringWorkbook();
        run(host, [...before, check]);
        const [was, known] = [cellsById(host), new Set(open(host))];
        run(host, during);
        const theirs = new Map<string, unknown>();
        for (const each of since) {
          const then = cellsById(host);
          run(host, [each]);
          const now = cellsById(host);
          if (each.says.startsWith('type'))
            for (const place of new Set([...then.keys(), ...now.keys()]))
              if (then.get(place) !== now.get(place)) theirs.set(place, now.get(place));
        }
        takeAllBack(host, known, inOrder);
        const now = cellsById(host);
        const idOf = (place: string) => place.split('|')[0] ?? '';
        const [touched, stood] = [new Set([...theirs.keys()].map(idOf)), new Set([...was.keys()].map(idOf))];
        for (const [place, value] of theirs) expect({ place, value: now.get(place) }).toEqual({ place, value });
        const added = [...now.keys()].filter((place) => !stood.has(idOf(place)) && /\.n/.test(idOf(place)));
        expect(added.filter((place) => !touched.has(idOf(place)))).toEqual([]);
        for (const place of new Set([...was.keys(), ...now.keys()]))
          if (stood.has(idOf(place)) && !theirs.has(place))
            expect({ place, value: now.get(place) }).toEqual({ place, value: was.get(place) });
        expect(host.failures).toEqual([]);
        host.close();
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});
