import { importRoster, setUp } from '../../build/add-in-calls';
import { openHost, type Bundle, type Host } from '../../host/host';
import { keptHost } from './kept';
import { addIn, cellsOf, frameOf } from './workbook';

export const OWNER = 'van-phong@xa.example';
export const COLLEAGUE = 'cong-an@xa.example';
export const CHAIRMAN = 'chu-tich@xa.example';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Căn cước', 'Định danh mức 2', 'Ngày phê duyệt'];
const person = (at: number, state: string) => [
  at,
  `Lê Văn ${'ABCDEFGHIJ'.charAt(at - 1)}`,
  '05/4/2015',
  'Đã có',
  state,
  state === 'Đã phê duyệt' ? '20/04/2026' : '',
];

const LISTS = {
  'TH Hoàng Thanh': [HEADER, ...[1, 2, 3, 4].map((at) => person(at, at < 3 ? 'Đã kích hoạt' : ''))],
  'THCS Hoàng Thanh': [
    HEADER,
    ...[5, 6, 7].map((at) => person(at, at < 6 ? 'Đã kích hoạt' : at < 7 ? 'Đã thu nhận' : 'Đã phê duyệt')),
  ],
  'Thôn 3': [HEADER, ...[8, 9, 10].map((at) => person(at, ''))],
};

/** A mail that the office sends from elsewhere, as a function beside the add-in's. */
const BY_HAND = `
function byHandMail() { MailApp.sendEmail('ai-do@xa.example', 'Việc khác', 'Chào anh'); }
`;

const quiet = () => undefined;

/** The add-in with that function beside it. */
export async function handyAddIn(): Promise<Bundle> {
  const bundle = await addIn();
  return { ...bundle, code: bundle.code + BY_HAND };
}

/** A workbook of three tabs and ten people, set up at a moment of Hoàng Thanh's campaign, the office at the keyboard. */
export async function quietWorkbook(now = '2026-05-06T09:00', mail = CHAIRMAN): Promise<Host> {
  const bundle = await handyAddIn();
  return keptHost(bundle, ['quiet', now, mail], () => {
    const host = openHost(bundle, { now, owner: OWNER, editors: [COLLEAGUE, CHAIRMAN] });
    setUp(host, { campaign: 'hoang-thanh', units: Object.keys(LISTS), mail }, quiet);
    for (const [unit, cells] of Object.entries(LISTS)) importRoster(host, unit, { name: unit, cells });
    return host;
  });
}

/** What the dialog *Trạng thái tự động* says once a button was pressed. */
export const turn = (host: Host, wanted: 'on' | 'off' | 'look') =>
  JSON.parse(host.run('uiAuto', wanted) as string) as { lines: string[]; isOn: boolean; problem: string | null };

/** The same, turned on. */
export async function autoWorkbook(now?: string, mail?: string): Promise<Host> {
  return keptHost(await handyAddIn(), ['auto', now, mail], async () => {
    const host = await quietWorkbook(now, mail);
    const { problem } = turn(host, 'on');
    if (problem !== null) throw new Error(problem);
    return host;
  });
}

/** The lines of a tab below its header, as texts parted by bars; empty ones left out. */
export function linesOf(host: Host, tab: string, columns: readonly number[]): string[] {
  const cells = cellsOf(host, tab);
  const rows = frameOf(host, tab).rows;
  const lines: string[] = [];
  for (let row = 2; row <= rows; row += 1) {
    const line = columns.map((column) => String(cells.get(`${row}:${column}`) ?? ''));
    if (line.some((text) => text !== '')) lines.push(line.join(' | '));
  }
  return lines;
}

/** The states and addressees of `Sổ gửi thư`. */
export const ledgerOf = (host: Host): string[] => linesOf(host, 'Sổ gửi thư', [3, 5, 6]);

/** The mails that left: day, addressee, subject. */
export const mailsOf = (host: Host): string[] =>
  host.outbox.map(({ at, to, subject }) => `${at.slice(0, 10)} ${to.join()} ${subject}`);

/** What `Bắt đầu` says in its first column. */
export const homeOf = (host: Host): string[] => linesOf(host, 'Bắt đầu', [1]);
