import { count, shortDay } from './figures';
import type { FormulaSentences } from './formula-sentences';

/** What the formulas of the sheet answer in words, in Vietnamese. */
export const viFormulas: FormulaSentences = {
  noDay: (example) => `Chưa có ngày tính. Thêm ô ngày, ví dụ ${example}.`,
  noSuchDay: (text) => `“${text}” không phải là một ngày có thật. Gõ đủ ngày/tháng/năm, ví dụ 05/4/2026.`,
  oneDay: 'Ngày tính chỉ lấy một ô, ví dụ HOM_NAY.',
  bornLater: (born, on) => `Ngày sinh ${shortDay(born)} ở sau ngày tính ${shortDay(on)}.`,
  unequal: (first, other) =>
    first.columns === other.columns
      ? `Các vùng phải cao bằng nhau: một vùng có ${count(first.rows)} dòng, một vùng có ${count(other.rows)} dòng.`
      : `Các vùng phải rộng bằng nhau: một vùng có ${count(first.columns)} cột, một vùng có ${count(other.columns)} cột.`,
  bands: {
    columns: () => 'Bảng nhóm tuổi cần hai cột: từ đủ (tuổi), đến dưới (tuổi); cột thứ ba là tên, có thể bỏ.',
    empty: () => 'Bảng nhóm tuổi chưa có dòng nào. Ví dụ một dòng: 6 | 14.',
    from: (row) => `Bảng nhóm tuổi, dòng ${row}: cột “từ đủ” phải là một số tuổi, ví dụ 6.`,
    until: (row) => `Bảng nhóm tuổi, dòng ${row}: cột “đến dưới” phải là số tuổi lớn hơn cột “từ đủ”, hoặc để trống.`,
    overlap: (row) => `Bảng nhóm tuổi, dòng ${row}: trùng tuổi với một dòng ở trên.`,
  },
  notActivated: 'Chưa kích hoạt',
  total: 'Cộng',
  noBirthDay: 'Chưa rõ ngày sinh',
};
