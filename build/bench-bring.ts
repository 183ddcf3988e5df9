import { openHost, type Bundle, type Host } from '../host/host';
import { setUp, type Runner } from './add-in-calls';
import { hoangThanh } from './bench-sample';
import { applyImport, listBatches, previewImport, takeBack, upload, type Request } from './bring-calls';
import { countCalls } from './call-counts';
import { timedRunner } from './timed-runner';

/** What bringing a list in, or taking it back, cost: service calls, and the script's own ms, the host's taken off. */
export type BringCost = { action: string; calls: number; scriptMs: number };

const unit = 'TH A';
const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Lớp', 'Người đại diện', 'Số điện thoại'];
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Thu', 'Gia', 'Bảo', 'Hải'];
const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khoa', 'Lan', 'Mai', 'Nam', 'Phúc'];
/** How many lines of the newer list one is that says something else. */
const scattered = 10;

const two = (value: number) => String(value).padStart(2, '0');

/** A line of nobody's; in a newer list every tenth has another class, and every twentieth got its number. */
function line(at: number, isNewer: boolean): string[] {
  const name = [families[at % 10], middles[at % 9], givens[Math.floor(at / 90) % 11]].join(' ');
  const [year, sex] = [2010 + (at % 8), at % 2];
  const isOther = isNewer && at % scattered === 3;
  const number = at % 20 === 3 && !isNewer ? '' : `038${2 + sex}${two(year % 100)}${String(100_000 + at)}`;
  const day = `${two((at % 28) + 1)}/${two((Math.floor(at / 28) % 12) + 1)}/${year}`;
  const phone = `09${String(10_000_000 + at * 7)}`;
  return [
    String(at + 1),
    name,
    day,
    sex === 0 ? 'Nam' : 'Nữ',
    number,
    `${(at % 5) + 1}${isOther ? 'B' : 'A'}`,
    name,
    phone,
  ];
}

const list = (lines: number, isNewer: boolean) => [
  header,
  ...Array.from({ length: lines }, (_, at) => line(at, isNewer)),
];

function measure<T>(host: Host, action: string, act: (runner: Runner) => T): { cost: BringCost; made: T } {
  const { runner, scriptMs } = timedRunner(host);
  let made: T | undefined;
  const { calls } = countCalls(host, () => (made = act(runner)));
  return { cost: { action, calls: calls.total, scriptMs: scriptMs() }, made: made as T };
}

/** Measures a step under a name. */
type Steps = <T>(action: string, act: (runner: Runner) => T) => T;

/** Runs the steps of bringing a list in. */
function bringIn(step: Steps, lines: number, name: string, isNewer: boolean): void {
  const id = step(`${name}: hand over`, (run) =>
    upload(run, [{ name: 'Sheet1', cells: list(lines, isNewer) }], isNewer ? 1_776_000_001 : 1_776_000_000),
  );
  const request: Request = { source: { upload: id, name: 'Lớp.xlsx' }, unit, mapping: null, take: false };
  step(`${name}: preview`, (run) => previewImport(run, request));
  step(`${name}: apply`, (run) => applyImport(run, request));
}

/** Brings a list and a newer one, in which one line of ten is another, into one tab, and takes both back. */
export function measureBringing(bundle: Bundle, lines: number): BringCost[] {
  const host = openHost(bundle, { now: `${hoangThanh.on}T08:00` });
  const costs: BringCost[] = [];
  const step: Steps = (action, act) => {
    const { cost, made } = measure(host, action, act);
    costs.push(cost);
    return made;
  };
  try {
    setUp(host, { campaign: hoangThanh.campaign, units: [unit], mail: '' }, () => undefined);
    bringIn(step, lines, 'first', false);
    bringIn(step, lines, 'newer', true);
    for (const name of ['newer', 'first'])
      step(`${name}: undo`, (run) => takeBack(run, listBatches(host).find(({ canUndo }) => canUndo)?.id ?? ''));
    return costs;
  } finally {
    host.close();
  }
}
