import * as fc from 'fast-check';
import { charsetOf, charsetOfColumns } from '../../../src/domain/source/charset';
import { decodeColumn } from '../../../src/domain/source/decode';
import { openChance } from '../../../samples/chance';
import { TYPED } from '../../../samples/fixtures/legacy-fonts';
import { anyName, childName, drawLength, unicodeColumn } from './text-columns';

const seeds = fc.integer();

describe('a column as people type it today', () => {
  test.each([
    { why: 'nothing', column: [] },
    { why: 'nothing in the cells', column: ['', ' '] },
    { why: 'English letters', column: ['Nguyen Van An'] },
    { why: 'letters that both have', column: ['Hà', 'Bùi', 'Lò', 'Sô'] },
    { why: 'one name from abroad', column: ['Hélène'] },
    { why: 'names from abroad', column: ['François', 'Zoë', 'Loïc'] },
    { why: 'a name that VNI would read as Đen', column: ["H'Ñen Niê"] },
    { why: 'decomposed letters', column: ['Nguyễn Văn An'.normalize('NFD')] },
    { why: 'a soft hyphen of a web page', column: ['Th\u00ada', 'T\u00adran'] },
    { why: 'signs of measure', column: ['5 µm', '3 m²', '20°'] },
    { why: 'a slip of the shift key', column: ['Nguyễn Văn TuÊn', 'Lê Thị Hà'] },
    { why: 'one pasted legacy name among many', column: ['Nguyễn Thị Hoa', 'Lê Đức Anh', 'Trần V¨n B×nh', 'Vũ Hải'] },
  ])('$why is Unicode', ({ column }) => {
    expect(charsetOf(column)).toBe('unicode');
  });

  test('is never taken for a legacy one, in ten thousand', () => {
    const taken = (seed: number) => {
      const column = unicodeColumn(openChance(seed));
      return charsetOf(column) === 'unicode' ? null : column;
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(taken(seed)).toBeNull();
      }),
      { numRuns: 10_000 },
    );
  });
});

describe.each(['tcvn3', 'vni'] as const)('a column in %s', (charset) => {
  const typed = TYPED[charset];

  test.each([
    { why: 'one full name', column: ['Nguyễn Văn An'] },
    { why: 'one full name in capitals', column: ['NGUYỄN THỊ HẠNH'] },
    { why: 'short names', column: ['Lê Hà', 'Vũ Đỗ', 'Trần Ý'] },
    { why: 'given names', column: ['Hạnh', 'Đức', 'Tuấn', 'Ánh', 'Hiền', 'Lan'] },
    { why: 'a header', column: ['Số thứ tự', 'Họ và tên', 'Ngày sinh', 'Ghi chú'] },
    {
      why: 'a few names typed later in Unicode',
      column: Array.from({ length: 30 }, (_, at) => childName(openChance(at))),
    },
  ])('is known: $why', ({ why, column }) => {
    const cells = column.map(typed);
    if (why.startsWith('a few')) cells.push('Đặng Thị Hường');
    expect(charsetOf(cells)).toBe(charset);
  });

  test.each([
    { of: 'names of children', draw: childName },
    { of: 'names of any syllables', draw: anyName },
  ])('of five $of or more is known, and reads as it was', ({ draw }) => {
    const hands = [(name: string) => name, (name: string) => name.toUpperCase()];
    const read = (seed: number) => {
      const chance = openChance(seed);
      const hand = chance.pick(hands);
      const names = Array.from({ length: 4 + drawLength(chance) }, () => hand(draw(chance)));
      const cells = names.map(typed);
      return { names, charset: charsetOf(cells), cells };
    };
    let [known, all] = [0, 0];
    fc.assert(
      fc.property(seeds, (seed) => {
        const { names, cells, charset: found } = read(seed);
        all += 1;
        if (found !== charset) return;
        known += 1;
        expect(decodeColumn(cells, charset)).toEqual(names);
      }),
      { numRuns: 1_000 },
    );
    expect(known / all).toBeGreaterThanOrEqual(0.99);
  });
});

describe('columns of one sheet', () => {
  const names = ['Nguyễn Văn An', 'Trần Thị Bích', 'Lê Đức Hạnh'];

  test.each(['tcvn3', 'vni'] as const)(
    'in %s: a weak one goes with its neighbours, one in Unicode never',
    (charset) => {
      const typed = TYPED[charset];
      const sexes = ['Nam', 'Nữ', 'Nam'].map(typed);
      expect(charsetOf(sexes)).toBe('unicode');
      const unicode = [
        ['Đã có', 'Chưa', ''],
        ['có', 'không'],
        ['Hà', 'Lê'],
        ['1', '2'],
        names,
        names.map((name) => name.normalize('NFD')),
      ];
      expect(charsetOfColumns([names.map(typed), sexes, ...unicode])).toEqual([
        ...[charset, charset],
        ...unicode.map(() => 'unicode'),
      ]);
    },
  );

  test('without a legacy one all stay Unicode', () => {
    expect(charsetOfColumns([names, ['Nam', 'N÷']])).toEqual(['unicode', 'unicode']);
  });

  test('in Unicode beside a legacy one stay as they are', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('tcvn3' as const, 'vni' as const), (seed, charset) => {
        const column = unicodeColumn(openChance(seed));
        expect(charsetOfColumns([names.map(TYPED[charset]), column])).toEqual([charset, 'unicode']);
      }),
      { numRuns: 1_000 },
    );
  });
});
