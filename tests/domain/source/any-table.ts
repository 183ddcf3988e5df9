import * as fc from 'fast-check';
import { TYPED } from '../../../samples/fixtures/legacy-fonts';
import type { Cell } from '../../../src/domain/cell';
import { COLUMNS, OWN_COLUMNS, SYNONYMS } from '../../../src/domain/column';
import { day } from '../../../src/domain/day';
import type { SourceRole, SourceSheet } from '../../../src/domain/source/source';

/** What stands under every header that is sensitive, and must come out of no reading. */
export const SECRET = 'Bí mật riêng tư';

export const SENSITIVE_HEADERS: readonly string[] = [
  ...['Dân tộc', 'Mã dân tộc', 'Tôn giáo', 'Loại khuyết tật', 'K.tật', 'Nghề nghiệp cha', 'Nghề nghiệp mẹ'],
];

const ours = [...COLUMNS, ...OWN_COLUMNS, ...Object.values(SYNONYMS).flat()];
const others = [
  ...['Họ đệm', 'Tên', 'Họ và chữ đệm', 'Nữ', 'Nam', 'Ngày', 'Tháng', 'Năm', 'Năm sinh', 'Trường', 'Nhóm/Lớp'],
  ...[
    'Trạng thái',
    'Trạng thái HS',
    'Mã định danh Bộ GD&ĐT',
    'Mã học sinh',
    'Họ tên cha',
    'SĐT mẹ',
    'Email',
    'Cha',
    'Mẹ',
  ],
  ...['Tổ/Thôn/Xóm\n(Thường trú)', 'Giới tính (Nam 0, Nữ 1)', '(1)', '(dd)', 'Thông tin học sinh', 'Ghi chú'],
];

const fonts = [
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toUpperCase(),
  TYPED.tcvn3,
  TYPED.vni,
];

const inAFont = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom(...fonts)).map(([plain, font]) => font(plain));

const names = [
  'Nguyễn Văn An',
  'Lê Thị Ý',
  'H’Hen Niê',
  'Tổng',
  'Tổng Văn Cộng',
  'x',
  '36',
  'An',
  'Hélène',
  'TRUE',
  '123',
];
const lines = [
  ...['LỚP 1A', 'Lớp: 2B (35 HS)', 'Khối 1', '1C', 'Tổng số: 35 học sinh', 'Cộng', 'Người lập', 'Hiệu trưởng'],
  ...['Hoàng Thanh, ngày 5 tháng 9 năm 2025', 'DANH SÁCH HỌC SINH LỚP 5A', 'Ghi chú: không', 'VD', 'Họ và tên'],
];
const values = [
  ...[
    '05/04/2015',
    '5-4-15',
    '26-thg 9',
    '44096',
    '44096.0',
    '2015',
    '00/00/2015',
    '2015-04-05T00:00:00',
    '31/02/2015',
  ],
  ...['038215000123', '38215000123', '3.8E+10', '382000000000', '0912345678', '912345678.0', '-', '0', 'NULL', '#N/A'],
  ...[
    'Nam',
    'Nữ',
    '1',
    '2',
    '01',
    'm',
    'Đang học',
    'Chuyển đi kỳ 1',
    'Thôi học',
    'Nghỉ học xin học lại',
    'Lạ',
    '5-thg 3',
  ],
  ...[
    'không có',
    'chưa có',
    'Thôn 3',
    '1A',
    '=1+1',
    ' ',
    '\u00a0',
    '\u200b',
    '-.'.repeat(40),
    'T'.repeat(200),
    '/'.repeat(99),
  ],
];

const anyDay = fc
  .constantFrom('2015-04-05', '2026-03-05', '1900-01-01', '2126-01-01')
  .map((text): Cell => ({ day: day(text) }));
const anyNumber: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(1, 2, 0, 36, 2015, 42_000, 42_000.5, 38_215_000_123, 1e21, -1, 0.1),
  fc.double({ noNaN: true }),
);

/** Texts of any letters, halves of surrogate pairs among them. */
const anyText: fc.Arbitrary<Cell> = fc
  .array(fc.oneof(fc.integer({ max: 0x24f, min: 0 }), fc.integer({ max: 0xffff, min: 0 })), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...values) },
  { weight: 4, arbitrary: inAFont(fc.constantFrom(...names)) },
  { weight: 4, arbitrary: fc.constant<Cell>('') },
  { weight: 2, arbitrary: inAFont(fc.constantFrom(...lines)) },
  { weight: 2, arbitrary: anyDay },
  { weight: 2, arbitrary: anyNumber },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: anyText },
);

const anyHeader: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: inAFont(fc.constantFrom(...COLUMNS.slice(0, 9))) },
  { weight: 3, arbitrary: inAFont(fc.constantFrom(...ours)) },
  { weight: 4, arbitrary: inAFont(fc.constantFrom(...others)) },
  { weight: 1, arbitrary: fc.constantFrom(...SENSITIVE_HEADERS) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: anyCell },
);

const rowOf = (cell: fc.Arbitrary<Cell>, width: number) => fc.array(cell, { minLength: width, maxLength: width });

/** Where a header is sensitive, the secret in every line below; a header cell tells it wherever it stands. */
function withSecrets(grid: readonly (readonly Cell[])[]): Cell[][] {
  const hidden = new Set<number>();
  return grid.map((row) => {
    const cells = row.map((cell, at) => (hidden.has(at) ? SECRET : cell));
    row.forEach((cell, at) => {
      if (SENSITIVE_HEADERS.includes(cell as string)) hidden.add(at);
    });
    return cells;
  });
}

const anyGrid = fc.integer({ min: 1, max: 12 }).chain((width) =>
  fc
    .tuple(
      fc.array(rowOf(anyCell, width), { maxLength: 2 }),
      fc.array(rowOf(anyHeader, width), { maxLength: 2 }),
      fc.array(
        fc.oneof({ weight: 9, arbitrary: rowOf(anyCell, width) }, { weight: 1, arbitrary: rowOf(anyHeader, width) }),
        {
          maxLength: 12,
        },
      ),
    )
    .map((parts) => parts.flat()),
);

const LIST: readonly Cell[] = ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp', 'Dân tộc', 'Số định danh'];

/** A list with the usual columns in any order, some of them perhaps missing. */
const anyList = fc
  .tuple(
    fc.shuffledSubarray([...LIST], { minLength: 3 }),
    fc.array(rowOf(anyCell, LIST.length), { maxLength: 6 }),
    fc.array(fc.constantFrom<Cell>('LỚP 1A', 'DANH SÁCH', ''), { maxLength: 1 }),
  )
  .map(([header, lines, titles]): Cell[][] => {
    const rows = [...titles.map((title) => [title]), header, ...lines];
    return rows.map((row) => LIST.map((_, at) => row[at] ?? ''));
  });

/** Lists beside each other, or one below the other with its columns in another order. */
const anyLists = fc.tuple(anyList, anyList, fc.boolean()).map(([one, other, areBeside]) => {
  if (!areBeside) return [...one, ...other];
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at);
  return rows.map((at) => [one, other].flatMap((list) => list[at] ?? LIST.map((): Cell => '')));
});

/** Any sheets of a file: arbitrary titles, headers and cells, in any font; or several lists on one. */
export const anySheets: fc.Arbitrary<SourceSheet[]> = fc.array(
  fc.record({
    name: fc.constantFrom('Sheet1', '1A', 'Lớp 2B', ''),
    grid: fc.oneof({ weight: 3, arbitrary: anyGrid }, { weight: 1, arbitrary: anyLists }).map(withSecrets),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What anybody may say of a column. */
export const anyRole: fc.Arbitrary<SourceRole> = fc.constantFrom<SourceRole>(
  ...COLUMNS,
  ...(['family-name', 'given-name', 'female', 'male', 'birth-date', 'birth-month', 'birth-year'] as const),
  ...(['born-female', 'born-male', 'school', 'pupil-state', 'sensitive', 'other'] as const),
);
