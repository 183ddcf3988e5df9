import { count, share } from './figures';

const PERCENT = 100;

/** The list of lines to be put right, in Vietnamese. */
export const viMendList = {
  count: (unit: string, toMend: number, lines: number): string =>
    lines === 0
      ? `${unit} chưa có dòng nào.`
      : toMend === 0
        ? `✓ ${unit}: không còn chỗ nào cần sửa trong ${count(lines)} dòng.`
        : `Còn chỗ cần sửa ở ${share(toMend, lines, (PERCENT * toMend) / lines)} số dòng. Bấm vào một dòng để đến ô ấy.`,
  header: 'Dòng tiêu đề',
  mendable: (cells: number): string => `Phủ Xanh sửa giúp được ${count(cells)} ô.`,
  tabGone: (tab: string): string => `Trang “${tab}” không còn trong bảng tính: mở một danh sách khác rồi xem lại.`,
  lineGone: (row: number): string =>
    `Dòng ${count(row)} vừa có người sửa hoặc xóa nên không tìm lại được. Phần dưới đây đã xem lại theo trang đang mở.`,
  words: { nextLine: 'Dòng cần sửa tiếp theo' },
};

/** The list of lines to be put right, in any language. */
export type MendListText = typeof viMendList;
