import { setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cellsOf, notesOf, press, workbookWith } from './workbook';

const TAB = 'TH A';
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Số điện thoại', 'Riêng'];
const GOOD = ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '0947563357', 'ghi riêng'];
const OTHER = ['2', 'Trần Thị Bình', '01/02/2016', 'Nữ', '038316000002', '', ''];
const OWN = { age: 8, band: 9, verdict: 10, id: 11 };

let host: Host;

const open = async (...lines: string[][]): Promise<void> => {
  host = await workbookWith({ [TAB]: [HEADER, ...lines], 'TH B': [HEADER] });
  press(host, 'check');
};

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const own = (row: number, column: keyof typeof OWN) => cellsOf(host, TAB).get(`${row}:${OWN[column]}`) ?? '';
const note = (row: number, column: number) => notesOf(host, TAB).get(`${row}:${column}`) ?? '';

/** What happens while somebody edits: calls of services, and the milliseconds of script. */
function watch(edit: () => void): { calls: number; written: string[] } {
  host.calls.clear();
  edit();
  const calls = host.calls.list();
  return {
    calls: calls.length,
    written: calls.map(({ method }) => method).filter((method) => method.startsWith('set')),
  };
}

describe('a typed cell', () => {
  test('of a wrong number is told in words in Kiểm tra and at the cell', async () => {
    await open(GOOD);
    host.edit.type(TAB, 'E2', '03821500001');
    expect(own(2, 'verdict')).toBe('✗ Số định danh thiếu 1 chữ số; số đúng có 12 chữ số.');
    expect(note(2, 5)).toMatch(/^Phủ Xanh: Số định danh thiếu 1 chữ số/);
  });

  test('that mends the number leaves ✓ and no note', async () => {
    await open([...GOOD.slice(0, 4), '03821500001', ...GOOD.slice(5)]);
    host.edit.type(TAB, 'E2', '038215000001');
    expect(own(2, 'verdict')).toBe('✓');
    expect(note(2, 5)).toBe('');
  });

  test('of a birth day moves the age and the band along', async () => {
    await open(GOOD);
    host.edit.type(TAB, 'C2', '20/05/2012');
    expect([own(2, 'age'), own(2, 'band')]).toEqual([13, '6 đến dưới 14 tuổi']);
  });

  test('of a new line says nothing before both name and birth day stand there', async () => {
    await open(GOOD);
    host.edit.type(TAB, 'E3', '0382');
    host.edit.type(TAB, 'B3', 'Trần Thị Bình');
    expect([own(3, 'verdict'), own(3, 'id'), note(3, 5)]).toEqual(['', '', '']);
    host.edit.type(TAB, 'C3', '01/02/2016');
    expect(own(3, 'verdict')).toBe('✗ Số định danh thiếu 8 chữ số; số đúng có 12 chữ số.');
    expect(own(3, 'id')).not.toBe('');
  });

  test('that empties the birth day of a line checked before is told', async () => {
    await open(GOOD);
    host.edit.clear(TAB, 'C2');
    expect(own(2, 'verdict')).toBe('✗ Chưa có ngày sinh nên chưa tính được tuổi.');
  });

  test('of a total line is left alone', async () => {
    await open(GOOD);
    host.edit.type(TAB, 'B3', 'Tổng cộng');
    expect(own(3, 'verdict')).toBe('');
  });

  test.each([
    {
      why: 'a name with a name-like formula stays text and is told',
      a1: 'B2',
      text: "'=1+1",
      verdict: /^✗ Họ và tên có/,
    },
    { why: 'a state that is no choice is told', a1: 'D2', text: 'nm', verdict: /^⚠ / },
    { why: 'a phone of nine digits is mended in silence', a1: 'F2', text: '947563357', verdict: /^✓$/ },
  ])('$why', async ({ a1, text, verdict }) => {
    await open(GOOD);
    host.edit.type(TAB, a1, text);
    expect(own(2, 'verdict')).toMatch(verdict);
  });
});

describe('what a person wrote', () => {
  test('in an extra column costs no writing and changes nothing', async () => {
    await open(GOOD);
    const { written } = watch(() => {
      host.edit.type(TAB, 'G2', 'mới');
    });
    expect(written).toEqual([]);
  });

  test('over our own block is put back', async () => {
    await open(GOOD);
    host.edit.type(TAB, 'J2', 'tôi sửa');
    expect(own(2, 'verdict')).toBe('✓');
  });
});

describe('many cells at once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      String(at + 1),
      'Lê Văn An',
      '20/05/2015',
      'Nam',
      `0382150${String(at).padStart(5, '0')}`,
    ]);

  test('pasted are checked in one go, with calls that do not grow', async () => {
    await open(GOOD);
    const one = watch(() => {
      host.edit.paste(TAB, 'A3', many(1));
    });
    const all = watch(() => {
      host.edit.paste(TAB, 'A4', many(500));
    });
    expect(all.calls).toBe(one.calls);
    expect(all.calls).toBeLessThanOrEqual(6);
    expect(own(503, 'verdict')).toBe('✓');
    expect(new Set([...cellsOf(host, TAB)].filter(([at]) => at.endsWith(`:${OWN.id}`)).map(([, id]) => id)).size).toBe(
      503,
    );
  });

  test('cleared line by line lose our cells and our notes', async () => {
    await open([...GOOD.slice(0, 4), '1', ...GOOD.slice(5)], OTHER);
    host.edit.clear(TAB, 'A2:G2');
    expect([own(2, 'age'), own(2, 'verdict'), own(2, 'id'), note(2, 5)]).toEqual(['', '', '', '']);
    expect(own(3, 'verdict')).toBe('✓');
  });

  test('filled down are checked like typed ones', async () => {
    await open(GOOD, OTHER);
    host.edit.fill(TAB, 'C2', 'C3:C4');
    expect([own(2, 'age'), own(3, 'age')]).toEqual([10, 10]);
  });

  test('a whole column cleared is told in every line', async () => {
    await open(GOOD, OTHER);
    host.edit.clear(TAB, 'C2:C1000');
    expect([own(2, 'verdict'), own(3, 'verdict')].every((word) => String(word).startsWith('✗'))).toBe(true);
  });
});

describe('what only a full check can tell', () => {
  const twin = ['2', 'Trần Thị Bình', '01/02/2016', 'Nữ', '038215000001', '', ''];

  test('stays while another cell of the line is typed', async () => {
    await open(GOOD, twin);
    const before = own(2, 'verdict');
    expect(before).toMatch(/^✗ Số định danh này cũng có ở/);
    host.edit.type(TAB, 'F2', '0947563358');
    expect(own(2, 'verdict')).toBe(before);
    expect(note(2, 5)).toContain('⇄');
  });

  test('goes from the cell that was typed, and comes back with the full check if it still holds', async () => {
    await open(GOOD, twin);
    host.edit.type(TAB, 'E2', '038215000009');
    expect([own(2, 'verdict'), note(2, 5)]).toEqual(['✓', '']);
    host.edit.type(TAB, 'E2', '038215000001');
    press(host, 'check');
    expect(own(2, 'verdict')).toMatch(/^✗ Số định danh này cũng có ở/);
  });
});

describe('a tab', () => {
  test('that is no roster of ours is left alone, for one call', async () => {
    await open(GOOD);
    expect(
      watch(() => {
        host.edit.type('Chỉ tiêu', 'I9', 'x');
      }).calls,
    ).toBeLessThanOrEqual(1);
  });

  test('that has become a unit by Thiết lập is checked from then on', async () => {
    await open(GOOD);
    setUp(host, { campaign: 'hoang-thanh', units: ['Thôn 9'], mail: '' }, () => undefined);
    const columns = host.tab('Thôn 9').cells.filter(({ row }) => row === 1);
    const columnOf = (name: string) => columns.find(({ value }) => value === name)?.column ?? 0;
    const letter = (name: string) => String.fromCharCode(64 + columnOf(name));
    host.edit.type('Thôn 9', `${letter('Họ và tên')}2`, 'Lê Văn An');
    host.edit.type('Thôn 9', `${letter('Ngày sinh')}2`, '31/02/2015');
    expect(cellsOf(host, 'Thôn 9').get(`2:${columnOf('Kiểm tra')}`)).toMatch(/^✗ Ngày sinh/);
  });

  test('that is a unit no longer is left alone', async () => {
    await open(GOOD);
    host.edit.clear('Đơn vị', 'A2:G2');
    host.edit.type(TAB, 'E2', '1');
    expect(own(2, 'verdict')).toBe('✓');
  });

  test('a keystroke costs six calls at most', async () => {
    await open(GOOD);
    expect(
      watch(() => {
        host.edit.type(TAB, 'E2', '1');
      }).calls,
    ).toBeLessThanOrEqual(6);
  });

  test.each([
    {
      why: 'whose header is not frozen is found by its words',
      spoil: (h: Host) => {
        h.edit.insertRows(TAB, 1, 2);
      },
      row: 4,
    },
    {
      why: 'whose rows moved up still checks the right line',
      spoil: (h: Host) => {
        h.edit.insertRows(TAB, 2, 1);
      },
      row: 3,
    },
  ])('$why', async ({ spoil, row }) => {
    await open(GOOD);
    spoil(host);
    host.edit.type(TAB, `E${row}`, '1');
    expect(own(row, 'verdict')).toMatch(/^✗ Số định danh thiếu 11/);
  });
});
