import type { Host } from '../../host/host';
import { importRoster } from '../../build/add-in-calls';
import { cellsOf, notesOf, press, workbookWith } from './workbook';

const TAB = 'TH A';
/** Here *Căn cước* holds the numbers; there it says whether there is a card. */
const NUMBERS = ['Họ và tên', 'Ngày sinh', 'Căn cước'];
const STATES = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước'];

const PEOPLE = ['Lê Văn An', 'Trần Văn Bình', 'Phạm Văn Cường', 'Đỗ Văn Dũng'];
const numbered = (number: string, at: number) => [PEOPLE[at] ?? '', '20/05/2015', number];
const stated = (card: string, at: number) => [PEOPLE[at] ?? '', '20/05/2015', `03821500000${at + 1}`, card];
const NUMBERED = ['038215000001', '038215000002', '038215000003'].map(numbered);

/** What stands in *Kiểm tra*, and the notes beside persons' cells, of one line. */
function judged(host: Host, row: number) {
  const [check] = [...cellsOf(host, TAB)].filter(([, value]) => value === 'Kiểm tra').map(([place]) => place);
  const column = check?.split(':')[1] ?? '';
  const notes = [...notesOf(host, TAB)].filter(([place]) => place.startsWith(`${row}:`));
  return { verdict: cellsOf(host, TAB).get(`${row}:${column}`) ?? '', notes };
}

async function opened(header: string[], lines: string[][]): Promise<Host> {
  const host = await workbookWith({ [TAB]: [header, ...lines] });
  press(host, 'check');
  return host;
}

type Case = { why: string; header: string[]; lines: string[][]; edit: (host: Host) => void; row: number; says: RegExp };

const cases: Case[] = [
  {
    why: 'a number left out is missed beside numbers',
    header: NUMBERS,
    lines: NUMBERED,
    edit: (host) => {
      host.edit.clear(TAB, 'C2');
    },
    row: 2,
    says: /^⚠ Chưa có số định danh/,
  },
  {
    why: 'a word among numbers is no number',
    header: NUMBERS,
    lines: NUMBERED,
    edit: (host) => {
      host.edit.type(TAB, 'C2', 'chưa rõ');
    },
    row: 2,
    says: /^✗ Số định danh có ký tự/,
  },
  {
    why: 'a short number among numbers is a short number',
    header: NUMBERS,
    lines: NUMBERED,
    edit: (host) => {
      host.edit.type(TAB, 'C2', '1382150');
    },
    row: 2,
    says: /^✗ Số định danh thiếu 5 chữ số/,
  },
  {
    why: 'another cell of a line whose number is missing',
    header: NUMBERS,
    lines: [...NUMBERED, numbered('', 3)],
    edit: (host) => {
      host.edit.type(TAB, 'B5', '21/05/2015');
    },
    row: 5,
    says: /^⚠ Chưa có số định danh/,
  },
  {
    why: 'a number pasted among states is no choice',
    header: STATES,
    lines: ['Đã có', 'Chưa có', 'Đang làm'].map(stated),
    edit: (host) => {
      host.edit.paste(TAB, 'D2', [['038215000009']]);
    },
    row: 2,
    says: /^✗ “038215000009” không phải là lựa chọn/,
  },
  {
    why: 'more numbers pasted than stood there are numbers',
    header: NUMBERS,
    lines: [['Hồ Văn Em', '20/05/2015', '']],
    edit: (host) => {
      host.edit.paste(TAB, 'A3', [...NUMBERED, numbered('138215', 3)]);
    },
    row: 6,
    says: /^✗ Số định danh thiếu 6 chữ số/,
  },
];

describe('a keystroke judges a column that holds numbers or states as the full check does', () => {
  test.each(cases)('$why', async ({ header, lines, edit, row, says }) => {
    const host = await opened(header, lines);
    host.calls.clear();
    edit(host);
    expect(host.calls.list().length).toBeLessThanOrEqual(6);
    const typed = judged(host, row);
    expect(typed.verdict).toMatch(says);
    press(host, 'check');
    expect(judged(host, row)).toEqual(typed);
    host.close();
  });

  test('also right after a list was put in place of another', async () => {
    const host = await opened(STATES, ['Đã có', 'Chưa có', 'Đang làm'].map(stated));
    expect(importRoster(host, TAB, { name: TAB, cells: [NUMBERS, ...NUMBERED] })).toBeNull();
    host.edit.type(TAB, 'C3', 'chưa rõ');
    const typed = judged(host, 3);
    expect(typed.verdict).toMatch(/^✗ Số định danh có ký tự/);
    press(host, 'check');
    expect(judged(host, 3)).toEqual(typed);
    host.close();
  });
});
