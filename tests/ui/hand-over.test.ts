import { handOver } from '../../src/ui/import/hand-over';
import { askBring } from '../../src/ui/server';
import type { FileSheet } from '../../src/reading/file-sheet';
import type { Host } from '../../host/host';
import { bringWorkbook, HEADER, UNIT } from '../bundle/bring-workbook';

type Handler = (value: unknown) => void;

/** What Google gives a page, over a host. */
const clientOf = (host: Host, done: Handler = () => undefined, failed: Handler = () => undefined): object => ({
  withSuccessHandler: (handler: Handler) => clientOf(host, handler, failed),
  withFailureHandler: (handler: Handler) => clientOf(host, done, handler),
  uiBring: (what: string, ask: string) => {
    setImmediate(() => {
      try {
        done(host.run('uiBring', what, ask));
      } catch (error) {
        failed(error);
      }
    });
  },
});

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook();
  Object.assign(globalThis, { google: { script: { run: clientOf(host) } } });
});

afterEach(() => {
  host.close();
});

/** A file of so many people, in whose notes letters of two halves stand wherever a piece may end. */
const fileOf = (people: number): FileSheet[] => [
  {
    name: 'Lớp',
    cells: [
      [...HEADER, 'Ghi chú'],
      ...Array.from({ length: people }, (_, at) => [at + 1, `Lê Văn ${'ABCDEGHIKL'.charAt(at % 10)}${'x'.repeat(at % 7)}`, { day: '2015-05-20' }, 'Nam', null, '5A', '😀'.repeat(300)]), // prettier-ignore
    ],
  },
];

test('a file arrives whole, piece by piece, whatever letters stand where it is cut', async () => {
  const said: string[] = [];
  const says = (label: string, done?: number, all?: number) => void said.push(`${label} ${done ?? ''}/${all ?? ''}`);
  const upload = await handOver(fileOf(700), { says, isCancelled: () => false }, 'Đang chuyển');
  expect(said.length).toBeGreaterThan(2);
  expect(said[1]).toBe(`Đang chuyển 1/${said.length}`);
  const request = { source: { upload: upload ?? '', name: 'Lớp.xlsx' }, unit: UNIT, mapping: null, take: false };
  const preview = await askBring('preview', request);
  expect(preview).toMatchObject({ kind: 'plan', structure: 1 });
  expect(JSON.stringify(preview)).toContain('😀'.repeat(300));
  expect(JSON.stringify(preview)).not.toContain('\uFFFD');
});

test('what is cancelled on the way is dropped', async () => {
  const tabs = host.frames().map(({ name }) => name);
  let pieces = 0;
  const progress = { says: () => void (pieces += 1), isCancelled: () => pieces === 2 };
  expect(await handOver(fileOf(700), progress, '')).toBeNull();
  expect(pieces).toBe(2);
  expect(host.frames().map(({ name }) => name)).toEqual(tabs);
});

test('what fails on the way is dropped, and told', async () => {
  const tabs = host.frames().map(({ name }) => name);
  let pieces = 0;
  const says = () => {
    pieces += 1;
    if (pieces === 2) host.faults.fail(1, 'before');
  };
  const dropped = handOver(fileOf(700), { says, isCancelled: () => false }, '');
  await expect(dropped).rejects.toThrow();
  expect(pieces).toBe(2);
  expect(host.frames().map(({ name }) => name)).toEqual(tabs);
});
