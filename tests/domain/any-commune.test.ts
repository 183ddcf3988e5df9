import * as fc from 'fast-check';
import { cellText } from '../../src/domain/cell';
import { nameKeys } from '../../src/domain/text-key';
import { addsUp } from './adds-up';
import { checked, commune, date, roster, row, type Fields } from './builders';

describe('any commune', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    'Họ và tên': fc.constantFrom('Lê An', 'Lê Bình', 'Trần Hoà', 'Trần Hòa', '', 'A1'),
    'Ngày sinh': fc.constantFrom(
      date('2015-05-20'),
      '20/05/2015',
      date('2020-04-15'),
      date('2020-04-16'),
      date('2008-04-15'),
      '2015',
      '',
      date('2027-01-01'),
    ),
    'Số định danh': fc.constantFrom('038215000001', '38215000001', '038215000002', '038315000003', '12', ''),
    Lớp: fc.constantFrom('5A', '5B', '1A', ''),
    Thôn: fc.constantFrom('Thôn 1', 'thon 01', '2', 'Xóm Mới', ''),
    'Căn cước': fc.constantFrom('Đã có', 'Chưa có', '', 'x'),
    'Định danh mức 2': fc.constantFrom('Chưa đăng ký', 'Đã thu nhận', 'Đã phê duyệt', 'Đã kích hoạt', ''),
    'Vướng mắc': fc.constantFrom('', '', 'Chuyển đi', 'Đã mất', 'Thôi học', 'Học nơi khác', 'Khác'),
  });
  const anyLists = fc.array(fc.array(anyFields, { maxLength: 8 }), { maxLength: 5 });
  const unitOf = (at: number) => (at % 2 === 0 ? `TH ${String(at)}` : `Thôn ${String(at)}`);

  test('adds up', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        addsUp(commune(lists.map((rows, at) => roster(unitOf(at), rows))));
      }),
      { numRuns: 300 },
    );
  });

  test('counts the same people and bands with the lines of each list turned round, where no list holds one name twice', () => {
    const withZero = (fields: Fields) => cellText(fields['Số định danh'] ?? '').padStart(12, '0');
    const nameOf = (fields: Fields) => cellText(fields['Họ và tên'] ?? '');
    const nameKey = nameKeys();
    const distinct = fc.uniqueArray(anyFields, {
      maxLength: 5,
      comparator: (one, other) => nameKey(nameOf(one)) === nameKey(nameOf(other)) || withZero(one) === withZero(other),
    });
    const noTwice = fc.array(distinct, { maxLength: 2 });
    fc.assert(
      fc.property(noTwice, (lists) => {
        const counted = commune(lists.map((rows, at) => roster(unitOf(at), rows)));
        const turned = commune(lists.map((rows, at) => roster(unitOf(at), [...rows].reverse())));
        expect(turned.totals).toEqual(counted.totals);
        expect(turned.bands).toEqual(counted.bands);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any cells', () => {
  const anyCell = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize('NFD')),
    fc.double(),
    fc.integer({ min: 10_000, max: 999_999_999_999 }),
    fc.boolean(),
    fc
      .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => date(at.toISOString().slice(0, 10))),
    fc.constantFrom(
      '',
      '😀',
      '#REF!',
      '=HYPERLINK("x")',
      'x'.repeat(50_000),
      ' '.repeat(50_000),
      '\u200b',
      '__proto__',
      'constructor',
      '1/1/2015',
      '038215000001',
      'Hoà'.normalize('NFD'),
    ),
  );
  const header = Object.keys(
    row({ Lớp: '', Thôn: '', 'Số điện thoại': '', 'Ngày thu nhận': '', 'Ngày kích hoạt': '', 'Vướng mắc': '' }),
  );
  const anyLine = fc.array(anyCell, { minLength: header.length, maxLength: header.length });

  test('below a header never throw, and no line is lost', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const list = checked('TH A', [header, ...lines]);
        const counted = commune([list, checked('Thôn 1', [header, ...lines])]);
        addsUp(counted);
        const numbered = new Set([...list.rows.map(({ line }) => line), ...list.structure]);
        expect(numbered.size).toBe(list.rows.length + list.structure.length);
        const held = lines.flatMap((cells, at) =>
          cells.some((cell) => typeof cell !== 'string' || /[a-z0-9]/i.test(cell)) ? [at + 2] : [],
        );
        for (const line of held) expect(numbered).toContain(line);
      }),
      { numRuns: 300 },
    );
  });

  test('without a header never throw', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        addsUp(commune([checked('Thôn 1', lines)]));
      }),
    );
  });
});
