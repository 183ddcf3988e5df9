import { count, percent, shortDay } from './figures';
import type { Aim } from '../domain/report';
import type { Day } from '../domain/day';

/** The words of the home, its legend and *Danh sách của tôi*, in Vietnamese. */
export const viGuide = {
  reached: ({ done, population, percent: share }: Aim): string => {
    if (population === null || population === 0) return 'Các danh sách chưa có ai trong độ tuổi, nên chưa có số liệu.';
    const missing = population - done;
    const rest = missing === 0 ? 'Không còn ai thiếu.' : `Còn thiếu ${count(missing)} người.`;
    return `Đạt ${percent(share)} – ${count(done)} trong ${count(population)} người. ${rest}`;
  },
  noLists: 'Chưa có danh sách nào, nên chưa có số liệu.',
  noFigures: 'Chưa có số liệu',
  lastDay: (lastDay: Day): string => `Hạn cuối ${shortDay(lastDay)}. `,
  daysTo: (lastDay: Day, daysLeft: string): string => `Hạn cuối ${shortDay(lastDay)}, ${daysLeft}. `,
  slowest: 'Chậm nhất, cần đôn đốc trước',
  slowHeaders: ['Đơn vị', 'Đã đạt', 'Trong độ tuổi', 'Tỷ lệ', 'Còn thiếu', 'Hạng', 'Danh sách'],
  noneSlow: '✓ Không còn nơi nào thiếu.',
  noneKnown: 'Chưa có số liệu để so các đơn vị.',
  units: 'Trang của từng đơn vị (bấm vào tên để mở)',
  unitHeaders: ['Đơn vị', 'Đã đạt', 'Trong độ tuổi', 'Tỷ lệ', 'Còn thiếu', 'Hạn nộp', 'Danh sách'],
  sent: (rows: number, errors: number): string =>
    errors === 0 ? `✓ ${count(rows)} dòng, không có lỗi` : `⚠ ${count(rows)} dòng, ${count(errors)} lỗi phải sửa`,
  unsent: (daysLate: number | null): string =>
    daysLate === null || daysLate === 0
      ? '⚠ Chưa có danh sách'
      : `✗ Chưa có danh sách, quá hạn ${count(daysLate)} ngày`,
  first: 'Chưa có số liệu. Làm lần lượt ba việc:',
  steps: [
    '1. Mỗi đơn vị mở trang của mình, điền hoặc dán danh sách vào dưới dòng tiêu đề.',
    '2. Văn phòng chọn Phủ Xanh → Kiểm tra dữ liệu: ô nào cần sửa sẽ có ghi chú nói cách sửa.',
    '3. Văn phòng chọn Phủ Xanh → Phân tích khoảng trống: trang này sẽ cho biết đạt bao nhiêu, còn bao nhiêu, nơi nào chậm.',
  ],
  legend: 'Dấu và màu',
  signs: {
    good: '✓  Xanh: đã đủ, đã xong, chưa thấy lỗi',
    doubtful: '⚠  Vàng: cần xem lại, danh sách còn lỗi, hoặc sắp tới hạn',
    bad: '✗  Đỏ: sai, phải sửa; hoặc đã tới hạn, quá hạn',
  },
  legendNotes: [
    'Định danh mức 2: càng xanh đậm là càng xa – đã thu nhận, đã phê duyệt, đã kích hoạt. Chữ trong ô luôn nói rõ bước.',
    'Ô có góc đen nhỏ là ô có ghi chú: rê chuột (trên điện thoại: chạm vào ô) để đọc cách sửa.',
    'Cột xám Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng do Phủ Xanh tự ghi, xin đừng sửa. Cột, màu, ghi chú của đơn vị được giữ nguyên.',
    'Màu trang: xanh lá – trang này; vàng – nơi văn phòng điền; xanh dương – kết quả; tím – trường; xanh ngọc – thôn; xám – đơn vị khác.',
  ],
  bands: 'Tuổi tính đến ngày kiểm tra gần nhất.',
  mine: 'Danh sách của tôi',
  mineShown: (missing: number, unit: string): string =>
    missing === 0
      ? `${unit}: không còn ai thiếu. Cảm ơn đơn vị!`
      : `Đang hiện ${count(missing)} người còn thiếu của ${unit}.`,
  mineUnsure: (rows: number): string =>
    `Có cả ${count(rows)} dòng chưa rõ ngày sinh hoặc chưa kiểm tra lại. Chọn Kiểm tra dữ liệu để rõ hơn.`,
  mineNarrow: 'Bộ lọc sẵn có ở các cột khác vẫn giữ, nên có thể thấy ít hơn.',
  mineShared: 'Ai đang mở trang này cũng thấy như vậy. Bấm Danh sách của tôi lần nữa để hiện lại tất cả.',
  mineAll: (unit: string): string => `Đã hiện lại tất cả các dòng của ${unit}, bộ lọc trước đó (nếu có) vẫn như cũ.`,
  mineNoUnit: 'Mở trang của đơn vị mình, rồi chọn Phủ Xanh → Danh sách của tôi.',
  mineNoHeader: (unit: string): string =>
    `Trang ${unit} chưa có dòng tiêu đề với cột “Họ và tên”, nên chưa lọc được. Thêm dòng tiêu đề rồi thử lại.`,
  mineForeign: (unit: string): string =>
    `Trang ${unit} đang có bộ lọc của người khác, Phủ Xanh giữ nguyên. Muốn lọc người còn thiếu, tắt bộ lọc đó (Dữ liệu → Xóa bộ lọc) rồi thử lại.`,
  mineDenied: (unit: string): string =>
    `Bạn chỉ được xem trang ${unit}, nên không đặt được bộ lọc. Dùng Dữ liệu → Chế độ xem bộ lọc, hoặc nhờ đơn vị đó.`,
};

/** The words of the home, its legend and *Danh sách của tôi* in any language. */
export type GuideText = typeof viGuide;
