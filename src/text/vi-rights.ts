import { count } from './figures';
import { someOf, type RightsText } from './rights-sentences';

const some = (names: readonly string[]) => someOf(names, (rest) => `và ${count(rest)} nơi khác`);

const found = (errors: number, warnings: number) => `${count(errors)} lỗi, ${count(warnings)} chỗ cần xem lại`;

const UNIT_COLUMN = 'trang Đơn vị, cột “Thư được phép sửa”';
const OFFICE_SETTING = 'trang Cấu hình, mục “Thư của văn phòng”';
const AGAIN = 'rồi chọn Phủ Xanh → Thiết lập';

/** Who may edit what, in Vietnamese. */
export const viRights: RightsText = {
  roster: (units) => `Danh sách của ${units.join(', ')}. Ai được sửa: xem ${UNIT_COLUMN}.`,
  office: `Trang do văn phòng giữ. Ai được sửa: xem ${OFFICE_SETTING}.`,
  header: 'Dòng tiêu đề. Đổi chữ ở đây thì cột không còn được nhận ra.',
  own: 'Các cột tự tính. Chữ gõ vào đây sẽ bị thay ở lần kiểm tra sau.',
  choose: (values) => `Chọn một mục: ${values.join('; ')}. Chưa biết thì để trống.`,
  covered: (rosters) => {
    const each = rosters.map(({ unit, rows, errors, warnings }) => {
      const lines = `${unit} (${count(rows)} dòng`;
      return `${lines}${errors + warnings > 0 ? `: ${found(errors, warnings)}` : ''})`;
    });
    return `Đã kiểm tra danh sách bạn được sửa: ${some(each)}.`;
  },
  coveredNone: (rows, errors, warnings) =>
    `Toàn xã có ${count(rows)} dòng: ${found(errors, warnings)}. Bạn chưa được sửa danh sách nào nên lần này không ghi gì vào các trang. Nếu bạn giữ một danh sách, nhờ văn phòng ghi thư của bạn ở ${UNIT_COLUMN}, ${AGAIN}.`,
  others: (otherRosters, tabs) => {
    const those = tabs.length > 0 ? `trang ${tabs.join(', ')}` : '';
    if (!otherRosters) return `Riêng ${those} do văn phòng cập nhật.`;
    return `Các danh sách khác${those === '' ? '' : ` và ${those}`} do văn phòng cập nhật.`;
  },
  partly: (tabs) => `Có ô bị khóa với bạn ở trang ${some(tabs)}; kết quả cho những ô ấy do văn phòng ghi.`,
  left: (tabs) => `Số liệu này chưa ghi vào trang ${tabs.join(', ')}, vì phần ấy do văn phòng cập nhật.`,
  setUpByOffice:
    'Thiết lập là việc của văn phòng: bạn không được sửa trang Cấu hình hoặc trang Đơn vị. Nhờ văn phòng hoặc chủ tệp làm giúp; chưa có gì thay đổi.',
  importClosed: (tab) =>
    `Bạn không được sửa trang ${tab} nên danh sách chưa được đưa vào. Nhờ văn phòng ghi thư của bạn ở ${UNIT_COLUMN}, ${AGAIN}.`,
  openRosters: (units) =>
    `Danh sách còn mở cho mọi người sửa: ${some(units)}. Muốn khóa, điền thư của người giữ danh sách ở ${UNIT_COLUMN}, ${AGAIN}.`,
  openTabs: `Trang Cấu hình, Lỗi dữ liệu và các trang chung còn mở cho mọi người sửa. Muốn khóa, điền ở ${OFFICE_SETTING}, ${AGAIN}.`,
  officeOnly: (units) =>
    `Chưa có thư của đơn vị nên chỉ văn phòng sửa được danh sách: ${some(units)}. Điền ở ${UNIT_COLUMN}, ${AGAIN}.`,
  refused: (addresses) =>
    `Chưa cấp được quyền sửa cho: ${some(addresses)}. Xem lại cách viết các địa chỉ này, ${AGAIN}.`,
  foreign: (tabs) => `Trang đã có người khác khóa, được giữ nguyên: ${some(tabs)}.`,
};
