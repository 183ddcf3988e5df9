import { importRoster, setUp } from '../../build/add-in-calls';
import { openHost, type Host } from '../../host/host';
import { handyAddIn, turn, CHAIRMAN, OWNER } from './auto-workbook';
import { nameMail, settle } from './people';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Căn cước', 'Định danh mức 2', 'Ngày thu nhận'];
/** People of a year, all with a card and no account; those of one name are of different years. */
const people = (count: number, first: number, year = 2015) =>
  Array.from({ length: count }, (_, at) => [
    at + 1,
    `Lê Văn ${'ABCDEFGH'.charAt(at)}`,
    `0${first + at}/04/${year}`,
    'Đã có',
    '',
    '',
  ]);

const SCHOOL = 'truong@xa.example';
const VILLAGE = 'thon@xa.example';
const WHO: Readonly<Record<string, string>> = {
  [CHAIRMAN]: 'chủ tịch',
  [OWNER]: 'văn phòng',
  [SCHOOL]: 'trường',
  [VILLAGE]: 'thôn',
};

const quiet = () => undefined;

type Commune = { readonly grownUps?: number; readonly settings?: Readonly<Record<string, string>> };

/** A workbook of a campaign with a school of six and a village of two children, turned on at a moment. */
async function walkFrom(
  campaign: string,
  moment: string,
  { grownUps = 0, settings = {} }: Commune = {},
): Promise<Host> {
  const bundle = await handyAddIn();
  const host = openHost(bundle, { now: moment, owner: OWNER, editors: [CHAIRMAN] });
  setUp(host, { campaign, units: ['TH Mẫu', 'Thôn 1'], mail: CHAIRMAN }, quiet);
  importRoster(host, 'TH Mẫu', { name: 'TH Mẫu', cells: [HEADER, ...people(6, 1)] });
  const village = [HEADER, ...people(2, 7), ...people(grownUps, 1, 1985)];
  importRoster(host, 'Thôn 1', { name: 'Thôn 1', cells: village });
  for (const [label, value] of Object.entries({ 'Thư của văn phòng': OWNER, ...settings })) settle(host, label, value);
  nameMail(host, 'TH Mẫu', SCHOOL);
  nameMail(host, 'Thôn 1', VILLAGE);
  expect(turn(host, 'on').problem).toBeNull();
  return host;
}

/** What somebody does in the sheet at noon of a day. */
type Deeds = Readonly<Record<string, (host: Host) => void>>;

/** The kinds of mail by what their subjects say around the day they name; what is left tells of the figures. */
const KINDS: readonly (readonly [kind: string, subject: RegExp])[] = [
  ['nhắc việc', /^\[Phủ Xanh\] (\d+) việc cần làm – (?:văn phòng xã [^–]+|TH Mẫu|Thôn 1) – (\d\d\/\d+)\/20\d\d$/],
  ['báo cáo tuần', /^\[Phủ Xanh\] xã [^–]+ – báo cáo tuần đến (\d\d\/\d+)\/20\d\d: (.*)$/],
  ['báo cáo ngày', /^\[Phủ Xanh\] Báo cáo ngày (\d\d\/\d+)\/20\d\d – xã [^:]+: (.*)$/],
];

/** A mail as the kind and whom it goes to, the day, and its figures. @throws {Error} Its subject is of no kind. */
function told({ at, to, subject }: Host['outbox'][number]): readonly [string, string] {
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(subject);
    if (!found) continue;
    const [one = '', other = ''] = found.slice(1);
    const [day, figures] = one.includes('/') ? [one, other] : [other, one];
    const [, month = '', date = ''] = at.slice(0, 10).split('-');
    expect(day).toBe(`${date}/${Number(month)}`);
    return [`${kind}, ${WHO[to.join()] ?? to.join()}`, `${day} ${figures}`];
  }
  throw new Error(subject);
}

/** Walks day by day, at noon of each; the mails that left by kind and addressee, days with the same figures together. */
function walk(host: Host, days: readonly string[], deeds: Deeds): Record<string, string[]> {
  for (const day of days) {
    host.clock.set(`${day}T12:00`);
    deeds[day]?.(host);
  }
  expect(host.failures).toEqual([]);
  const mails: Record<string, string[]> = {};
  for (const [who, line] of host.outbox.map(told)) {
    const [day = '', ...figures] = line.split(' ');
    const lines = (mails[who] ??= []);
    const last = lines[lines.length - 1];
    if (last?.startsWith(`${figures.join(' ')}: `)) lines[lines.length - 1] = `${last} ${day}`;
    else lines.push(`${figures.join(' ')}: ${day}`);
  }
  return mails;
}

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + at * 864e5).toISOString().slice(0, 10),
  );

const enrol =
  (tab: string, row: number, day: string) =>
  (host: Host): void => {
    host.type(tab, `E${row}`, 'Đã thu nhận');
    host.type(tab, `F${row}`, day);
  };

test('Đức Thọ, from two days before to eight days after', async () => {
  const host = await walkFrom('duc-tho', '2026-04-06T12:00');
  const mails = walk(host, daysFrom('2026-04-06', 42), {
    '2026-04-14': enrol('TH Mẫu', 2, '14/04/2026'),
    '2026-04-15': enrol('TH Mẫu', 3, '15/04/2026'),
    '2026-04-20': enrol('Thôn 1', 2, '20/04/2026'),
  });
  expect(mails).toEqual({
    'nhắc việc, văn phòng': [
      '3: 06/4 07/4',
      '4: 08/4 09/4 10/4 11/4 12/4',
      '5: 13/4 14/4 15/4 16/4 18/4 21/4 24/4 25/4 28/4',
      '6: 01/5',
      '8: 02/5 05/5 06/5 07/5',
      '7: 08/5 09/5 10/5 13/5 16/5',
    ],
    'nhắc việc, trường': [
      '1: 06/4 09/4 11/4 12/4',
      '2: 13/4',
      '1: 16/4',
      '2: 17/4 20/4 23/4 26/4 29/4',
      '3: 01/5',
      '4: 02/5 05/5 06/5 07/5',
      '3: 08/5 09/5 10/5 13/5 16/5',
    ],
    'báo cáo ngày, chủ tịch': [
      'thu nhận 0, kích hoạt 0: 08/4 09/4 10/4 11/4 12/4 13/4',
      'thu nhận +1, kích hoạt 0: 14/4 15/4',
      'thu nhận 0, kích hoạt 0: 16/4 17/4 18/4 19/4',
      'thu nhận +1, kích hoạt 0: 20/4',
      'thu nhận 0, kích hoạt 0: 21/4 22/4 23/4 24/4 25/4 26/4 27/4 28/4 29/4 30/4 01/5 02/5 03/5 04/5 05/5 06/5 07/5 08/5',
    ],
    'báo cáo tuần, chủ tịch': [
      'còn 8, đạt 0,00%: 10/4',
      'còn 6, đạt 25,00%: 17/4',
      'còn 5, đạt 37,50%: 24/4 01/5 08/5',
      'quá hạn 7 ngày, còn 5, đạt 37,50%: 15/5',
    ],
    'nhắc việc, thôn': ['1: 13/4 16/4 19/4 25/4 28/4', '2: 01/5 04/5 05/5 07/5', '1: 08/5 09/5 12/5 15/5'],
  });
  host.close();
}, 120_000);

test('Bắc Quang, from May to the last day of its last target', async () => {
  const host = await walkFrom('bac-quang', '2026-05-25T12:00', { grownUps: 2 });
  const mails = walk(host, daysFrom('2026-05-25', 176), {
    '2026-07-15': (of) => {
      for (let row = 2; row <= 6; row += 1) of.type('Mốc thời hạn', `E${row}`, '15/07/2026');
    },
    '2026-08-05': (of) => {
      for (const [tab, rows] of [
        ['TH Mẫu', 6],
        ['Thôn 1', 3],
      ] as const)
        for (let row = 2; row <= rows + 1; row += 1) of.type(tab, `E${row}`, 'Đã kích hoạt');
    },
    '2026-09-20': (of) => {
      of.type('Thôn 1', 'E5', 'Đã kích hoạt');
    },
  });
  expect(mails).toEqual({
    'báo cáo tuần, chủ tịch': [
      'còn 8, đạt 0,00%: 29/5 05/6 12/6',
      'quá hạn 6 ngày, còn 8, đạt 0,00%: 19/6',
      'quá hạn 13 ngày, còn 8, đạt 0,00%: 26/6',
      'quá hạn 20 ngày, còn 8, đạt 0,00%: 03/7',
      'quá hạn 27 ngày, còn 8, đạt 0,00%: 10/7',
      'quá hạn 34 ngày, còn 8, đạt 0,00%: 17/7',
      'quá hạn 41 ngày, còn 8, đạt 0,00%: 24/7',
      'quá hạn 48 ngày, còn 8, đạt 0,00%: 31/7',
      'Công dân từ 14 tuổi trở lên đã kích hoạt định danh mức 2 – còn 1, đạt 50,00%: 07/8 14/8 21/8 28/8 04/9 11/9 18/9',
      'Nhân khẩu thường trú đã tích hợp thẻ bảo hiểm y tế và kích hoạt sổ sức khỏe điện tử – còn 9, đạt 0,00%: 25/9 02/10 09/10 16/10 23/10 30/10 06/11 13/11',
    ],
    'nhắc việc, văn phòng': [
      '1: 01/6 04/6',
      '4: 06/6 09/6 10/6 12/6 13/6 14/6 17/6 20/6',
      '6: 22/6 25/6 26/6 28/6 29/6 30/6 03/7 06/7 09/7 12/7 15/7',
      '1: 18/7 21/7 24/7 27/7 30/7 02/8 05/8 19/8 22/8 25/8 28/8 31/8 03/9 06/9 09/9 12/9 15/9 18/9',
    ],
    'nhắc việc, trường': [
      '1: 01/6 04/6',
      '2: 06/6 09/6 10/6 12/6',
      '1: 13/6 14/6 17/6 20/6 23/6 26/6 29/6 02/7 05/7 08/7 11/7 14/7',
    ],
    'nhắc việc, thôn': [
      '1: 01/6 04/6 07/6 10/6 13/6 16/6 19/6 22/6 25/6 28/6 01/7 04/7 07/7 10/7 13/7 16/7 19/7 22/7 25/7 28/7 31/7 03/8 19/8 22/8 25/8 28/8 31/8 03/9 06/9 09/9 12/9 15/9 18/9',
    ],
  });
  host.close();
}, 300_000);

test('Đức Thọ, over the holidays, on which no mail is wished', async () => {
  const host = await walkFrom('duc-tho', '2026-04-23T12:00', { settings: { 'Ngày nghỉ không gửi thư': 'Có' } });
  const mails = walk(host, daysFrom('2026-04-23', 15), {});
  expect(mails).toEqual({
    'báo cáo ngày, chủ tịch': [
      'đã thu nhận 0, đã kích hoạt 0: 23/4',
      'thu nhận 0, kích hoạt 0: 24/4 25/4 28/4 29/4 02/5 03/5 04/5 05/5 06/5',
    ],
    'báo cáo tuần, chủ tịch': ['còn 8, đạt 0,00%: 24/4 02/5'],
    'nhắc việc, văn phòng': ['4: 23/4 28/4', '8: 02/5 05/5 06/5 07/5'],
    'nhắc việc, trường': ['1: 23/4 28/4', '4: 02/5 05/5 06/5 07/5'],
    'nhắc việc, thôn': ['2: 02/5 05/5 07/5'],
  });
  const late = host.outbox.filter(({ body }) => body.includes('lẽ ra gửi ngày 01/5/2026'));
  expect(late.map(({ at }) => at.slice(0, 10))).toEqual(['2026-05-02']);
  host.close();
}, 120_000);
