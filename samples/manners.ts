import { headings, type Heading } from './columns';
import { type Writing } from './days';

/** How a clerk keeps a list. */
export type Manner = {
  format: 'xlsx' | 'csv';
  headings: readonly Heading[];
  /** Real date cells (xlsx only) or a way of writing. */
  days: 'cells' | Writing;
  names: 'as-registered' | 'capitals' | 'older-tones';
  /** How the drop-down's choices are typed. */
  choices: 'exact' | 'lower' | 'unmarked';
  /** Lines above the header. */
  title: number;
  /** Whether a line "LỚP 1A" opens a class, and in which column it stands. */
  classLines: 'none' | 'first-column' | 'name-column';
  /** The header again above each class. */
  repeatHeader: boolean;
  /** "Tổng số: 35 học sinh" after each class or at the end. */
  totals: 'none' | 'class' | 'end';
  /** "Người lập biểu" and "Hiệu trưởng" below the list. */
  signed: boolean;
  /** How a class is named: 1A, 1/2, L1A, LỚP 1A, 1A2, MG Lớn A. */
  classes: 'letter' | 'slash' | 'l-letter' | 'word' | 'number' | 'kindergarten';
};

const full =
  'STT|Họ và tên|Ngày sinh|Giới tính|Số định danh|Người đại diện|Số điện thoại|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Vướng mắc|Ghi chú';
const base: Manner = {
  format: 'csv',
  headings: headings(full),
  days: 'slash',
  names: 'as-registered',
  choices: 'exact',
  title: 0,
  classLines: 'none',
  repeatHeader: false,
  totals: 'none',
  signed: false,
  classes: 'letter',
};
const pupils =
  'STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Số định danh|Thôn|Người đại diện|Số điện thoại|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Vướng mắc|Ghi chú';
const book: Manner = { ...base, format: 'xlsx', headings: headings(pupils), title: 3, signed: true };

/** The manner of a kindergarten's list. */
export const kindergartenManner: Manner = { ...book, days: 'slash', classes: 'kindergarten', totals: 'end' };

/** The manners of school lists, taken in turn. */
export const schoolManners: readonly Manner[] = [
  { ...book, days: 'cells', classLines: 'first-column', totals: 'class', title: 4 },
  {
    ...book,
    headings: headings(
      'STT|Mã HS|Họ tên|Giới tính|Ngày sinh|Nơi sinh|Lớp|Thôn|Số ĐDCN|Người đại diện|SĐT|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Vướng mắc',
    ),
    repeatHeader: true,
    classLines: 'first-column',
    classes: 'word',
  },
  {
    ...book,
    format: 'csv',
    days: 'short',
    choices: 'lower',
    title: 0,
    classes: 'slash',
    totals: 'end',
    headings: headings(
      'STT|Lớp|Họ và tên học sinh|Ngày tháng năm sinh|Giới tính|Số CCCD|SĐT|Người đại diện|Thôn|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Vướng mắc|Ghi chú',
    ),
  },
  { ...book, days: 'dash', classes: 'letter', totals: 'end', names: 'capitals' },
  {
    ...book,
    format: 'csv',
    title: 2,
    signed: false,
    classes: 'l-letter',
    headings: headings(
      'Mã HS|Họ và tên|Lớp|Số định danh cá nhân|Ngày sinh|Giới tính|Thôn|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Số điện thoại|Người đại diện|Vướng mắc|Ghi chú',
    ),
  },
  { ...book, days: 'cells', classLines: 'name-column', title: 4, classes: 'letter', names: 'older-tones' },
  {
    ...book,
    title: 3,
    classes: 'number',
    totals: 'end',
    headings: headings(
      'STT|Mã HS|Họ và tên|Ngày sinh|Giới tính|Lớp|Số CCCD|Điện thoại|Người đại diện|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Đã đối chiếu|Vướng mắc|Ghi chú',
    ),
  },
];

/** The manners of village lists, taken in turn. */
export const villageManners: readonly Manner[] = [
  base,
  { ...base, format: 'xlsx', days: 'cells', title: 3, totals: 'end' },
  {
    ...base,
    days: 'short',
    headings: headings(
      'STT|Họ tên|Ngày sinh|Giới tính|Thôn|Người đại diện|SĐT|Căn cước|Định danh mức 2|Vướng mắc|Ghi chú',
    ),
  },
  { ...base, days: 'dash', names: 'capitals', totals: 'end' },
  {
    ...base,
    names: 'older-tones',
    choices: 'unmarked',
    headings: headings('STT|Họ tên|Số CCCD|Ngày sinh|Địa chỉ|Căn cước|Định danh mức 2|Ngày thu nhận|Vướng mắc|Ghi chú'),
  },
  {
    ...base,
    days: 'dot',
    totals: 'end',
    choices: 'lower',
    headings: headings(
      'Họ và tên|Ngày sinh|Giới tính|Số ĐDCN|Thôn|Người đại diện|SĐT|Căn cước|Định danh mức 2|Ngày thu nhận|Ngày phê duyệt|Ngày kích hoạt|Vướng mắc|Ghi chú',
    ),
  },
  { ...base, format: 'xlsx', days: 'slash', title: 2, signed: true },
];

/** The manner of the list that forgot its birth days. */
export const reviewManner: Manner = {
  ...base,
  format: 'xlsx',
  title: 2,
  headings: headings('STT|Họ và tên|Giới tính|Số định danh|Thôn|Căn cước|Định danh mức 2|Vướng mắc|Ghi chú'),
};
