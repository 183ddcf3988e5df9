/** The roster columns the samples use, by their canonical names. */
export const columns = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số định danh',
  'Lớp',
  'Thôn',
  'Người đại diện',
  'Số điện thoại',
  'Căn cước',
  'Định danh mức 2',
  'Ngày thu nhận',
  'Ngày phê duyệt',
  'Ngày kích hoạt',
  'Vướng mắc',
  'Ghi chú',
] as const;

/** A roster column by its canonical name. */
export type Column = (typeof columns)[number];

/** One header cell: what is written, and the column it means; null for a clerk's own column. */
export type Heading = { written: string; column: Column | null };

const synonyms: Readonly<Record<string, Column>> = {
  'Họ tên': 'Họ và tên',
  'Họ và tên học sinh': 'Họ và tên',
  'Ngày tháng năm sinh': 'Ngày sinh',
  'Số ĐDCN': 'Số định danh',
  'Số CCCD': 'Số định danh',
  'Số định danh cá nhân': 'Số định danh',
  'Tên lớp': 'Lớp',
  SĐT: 'Số điện thoại',
  'Điện thoại': 'Số điện thoại',
  Ấp: 'Thôn',
};

/** Reads a header line such as `STT|Họ tên|Mã HS`; words that are neither a column nor a synonym are extra columns. */
export function headings(line: string): Heading[] {
  return line.split('|').map((written) => ({
    written,
    column: columns.find((column) => column === written) ?? synonyms[written] ?? null,
  }));
}
