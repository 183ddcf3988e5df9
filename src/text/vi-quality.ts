import { count, decimal } from './figures';

/** The words of the tab `Chất lượng`, in Vietnamese. */
export const viQuality = {
  title: 'CHẤT LƯỢNG DANH SÁCH',
  explain:
    'Nơi chưa gửi đứng đầu, rồi đến nơi nhiều lỗi nhất. Số đếm là số dòng trong danh sách của chính đơn vị; “chưa rõ” là để trống hoặc không đọc được.',
  summary: (units: number, unsent: number, late: number, errors: number, rows: number): string =>
    rows === 0
      ? `${count(units)} đơn vị, chưa đơn vị nào gửi danh sách.`
      : `${count(units)} đơn vị: ${count(units - unsent)} đã gửi, ${count(unsent)} chưa gửi, ${count(late)} quá hạn. ` +
        `${count(rows)} dòng có ${count(errors)} lỗi phải sửa, tức ${decimal(Math.round((errors * 10_000) / rows) / 100)} lỗi trên 100 dòng.`,
  headers: [
    'Đơn vị',
    'Tình trạng',
    'Hạn nộp',
    'Số dòng',
    'Lỗi phải sửa',
    'Lỗi/100 dòng',
    'Chưa rõ số định danh',
    'Chưa rõ ngày sinh',
    'Chưa có điện thoại',
    'Chưa rõ thôn',
  ],
  unsent: 'Chưa gửi',
  sent: 'Đã gửi',
  late: (days: number): string => (days === 0 ? '' : `muộn ${count(days)} ngày`),
  errors: (errors: number): string => (errors === 0 ? '' : `${count(errors)} lỗi phải sửa`),
  lacking: {
    withoutNumber: 'thiếu số định danh',
    withoutBirthDay: 'thiếu ngày sinh',
    withoutPhone: 'thiếu điện thoại',
    withoutVillage: 'thiếu thôn',
  },
  total: 'Cộng các danh sách',
  seen: 'Ngày gửi là ngày Phủ Xanh thấy danh sách lần đầu. Hạn nộp điền ở trang Đơn vị.',
};

/** The words of the tab `Chất lượng` in any language. */
export type QualityText = typeof viQuality;
