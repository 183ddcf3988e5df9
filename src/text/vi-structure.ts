import { SETTING_LABELS } from '../domain/settings';
import { count } from './figures';
import { viCellFault } from './vi-cell-fault';
import { viOrderFile } from './vi-order-file';
import { someOf } from './rights-sentences';
import type { StructureSentences } from './structure-sentences';

const UPDATE = 'Chọn Phủ Xanh → Cập nhật cấu trúc; ô đã có người gõ được giữ nguyên.';

const setting = (name: keyof typeof SETTING_LABELS) => `“${SETTING_LABELS[name]}”`;

/** What is wrong with the workbook and how it is mended, in Vietnamese. */
export const viStructure: StructureSentences = {
  heading: 'Cần sửa trong bảng tính',
  stopped: 'Chưa tính được số liệu; sửa chỗ nêu dưới đây rồi làm lại, số liệu sẽ hiện ở đây.',
  faults: {
    ...viOrderFile,
    'campaign-unknown': ({ text }) => [
      `Cấu hình, mục ${setting('campaign')}: không có chiến dịch “${text}”.`,
      'Chọn Phủ Xanh → Thiết lập rồi chọn lại chiến dịch.',
    ],
    'address-wrong': ({ setting: name, text }) => [
      `Cấu hình, mục ${setting(name)}: “${text}” không phải là địa chỉ thư điện tử.`,
      'Sửa ô ấy; nhiều địa chỉ cách nhau bằng dấu phẩy.',
    ],
    'editors-wrong': ({ unit, text }) => [
      `Đơn vị, dòng ${unit}: “${text}” không phải là địa chỉ thư điện tử.`,
      'Sửa ô ở cột “Thư được phép sửa”.',
    ],
    'unit-mail-wrong': ({ unit, text }) => [
      `Đơn vị, dòng ${unit}: “${text}” không phải là địa chỉ thư điện tử, nên không gửi thư nhắc tới đó.`,
      'Sửa ô ở cột “Thư điện tử”; nhiều địa chỉ cách nhau bằng dấu phẩy.',
    ],
    'language-unknown': ({ text }) => [
      `Cấu hình, mục ${setting('language')}: không có ngôn ngữ “${text}”; tạm dùng tiếng Việt.`,
      'Ghi vi (tiếng Việt) hoặc en (tiếng Anh).',
    ],
    'today-wrong': ({ text }) => [`Cấu hình, mục ${setting('today')}: “${text}” không phải là một ngày.`, UPDATE],
    'setting-unreadable': ({ setting: name, text, used }) => [
      `Cấu hình, mục ${setting(name)}: không hiểu “${text}”; tạm dùng “${used}”.`,
      'Sửa ô ấy theo lời giải thích ở cột bên phải, hoặc để trống.',
    ],
    'setting-missing': ({ settings }) => [`Cấu hình thiếu mục ${settings.map(setting).join(', ')}.`, UPDATE],
    'setting-twice': ({ setting: name }) => [
      `Cấu hình có hai mục ${setting(name)}; mục ở dưới được dùng.`,
      'Xóa dòng thừa.',
    ],
    'holiday-wrong': ({ row, text }) => [
      `Cấu hình, dòng ${row}, bảng ngày nghỉ lễ: “${text}” không đọc được; dòng ấy chưa được tính, các dòng khác vẫn tính.`,
      'Ghi ngày như 30/4/2026; cột bên cạnh chọn Nghỉ hoặc Làm bù.',
    ],
    'plan-choice-wrong': ({ row, text }) => [
      `Cấu hình, dòng ${row}, cột “Cách xử lý đã chọn”: “${text}” không phải là một ngày, cũng không phải “Để nguyên”; coi như chưa chọn.`,
      'Chọn lại trong danh sách của ô, hoặc gõ một ngày như 13/6/2026.',
    ],
    'version-old': ({ version }) => [`Bảng tính có cấu trúc cũ (bản ${version}).`, UPDATE],
    'version-wrong': ({ text }) => [`Cấu hình, mục ${setting('version')}: “${text}” không phải là số bản.`, UPDATE],
    'tab-missing': ({ tab }) => [
      `Thiếu trang “${tab}”.`,
      `Nếu mới xóa nhầm: bấm Hoàn tác, hoặc mở Tệp → Lịch sử phiên bản. Nếu không: chọn Phủ Xanh → Cập nhật cấu trúc để dựng lại.`,
    ],
    'tab-copied': ({ tab, of }) => [
      `Trang “${tab}” là bản sao của “${of}” và không được tính.`,
      `Nếu có dòng mới thì chép về “${of}”, rồi xóa bản sao.`,
    ],
    'unit-tab-missing': ({ unit, tab }) => [
      `${unit}: không thấy trang “${tab}”.`,
      'Nếu mới xóa nhầm: bấm Hoàn tác, hoặc mở Tệp → Lịch sử phiên bản. Nếu không: chọn Phủ Xanh → Cập nhật cấu trúc để dựng trang trống.',
    ],
    'unit-tab-renamed': ({ unit, tab, now }) => [
      `${unit}: trang “${tab}” nay tên là “${now}”; danh sách vẫn được tính.`,
      'Chọn Phủ Xanh → Cập nhật cấu trúc để ghi tên mới vào trang Đơn vị.',
    ],
    'unit-tab-ours': ({ unit, tab }) => [
      `${unit}: cột “Trang” ghi “${tab}”, là trang của Phủ Xanh; danh sách chưa được tính.`,
      'Ghi tên trang danh sách của đơn vị vào cột “Trang”.',
    ],
    'unit-tab-twice': ({ unit, tab, other }) => [
      `${unit}: trang “${tab}” đã là của ${other}; chỉ tính một lần.`,
      'Xóa dòng thừa ở trang Đơn vị, hoặc ghi đúng tên trang của mỗi đơn vị.',
    ],
    'header-missing': ({ unit }) => [`${unit}: dòng tiêu đề các cột đã mất; danh sách chưa được tính.`, UPDATE],
    'column-renamed': ({ unit, column, text }) => [
      `${unit}: tiêu đề cột “${column}” bị đổi thành “${text}”.`,
      `Ghi lại “${column}”, hoặc chọn Phủ Xanh → Cập nhật cấu trúc; chữ mới được giữ trong ngoặc.`,
    ],
    'column-nameless': ({ unit, column }) => [
      `${unit}: tiêu đề cột “${column}” bị xóa; các ô bên dưới chưa được đọc.`,
      UPDATE,
    ],
    'column-twice': ({ unit, column, places }) => [
      `${unit}: có ${places.length} cột “${column}”; chỉ đọc cột đầu.`,
      'Giữ một cột, đổi tên hoặc xóa cột kia.',
    ],
    'protection-gone': ({ tabs }) => [
      `Trang ${someOf(tabs, (rest) => `và ${count(rest)} trang khác`)} chưa được bảo vệ, hoặc phần bảo vệ đã bị gỡ.`,
      'Chọn Phủ Xanh → Cập nhật cấu trúc để đặt lại; không ô nào bị thay đổi.',
    ],
    'cell-wrong': viCellFault,
    'figure-small': ({ name, figure, done }) => [
      `Chỉ tiêu “${name}”: số liệu gốc ${count(figure)} nhỏ hơn số đã đạt ${count(done)}.`,
      'Xem lại cột “Số liệu gốc” ở trang Chỉ tiêu; tỷ lệ vẫn tính theo số ấy.',
    ],
    'plan-of-other': ({ tab }) => [
      `Trang ${tab} có ô đã sửa nên vẫn giữ các dòng của chiến dịch trước.`,
      'Sửa hoặc xóa các dòng không còn dùng; muốn lấy lại theo văn bản mới thì xóa trang ấy rồi chọn Phủ Xanh → Cập nhật cấu trúc.',
    ],
    'list-headless': ({ tab }) => [
      `Trang ${tab}: không thấy dòng tiêu đề các cột nên chưa đọc được các dòng.`,
      'Nếu mới xóa nhầm: bấm Hoàn tác, hoặc mở Tệp → Lịch sử phiên bản.',
    ],
    'list-columns': ({ tab, columns }) => [
      `Trang ${tab} thiếu cột ${columns.map((column) => `“${column}”`).join(', ')}.`,
      'Ghi lại tiêu đề của cột, hoặc thêm cột ấy ở bên phải.',
    ],
    'list-lines': ({ tab, lines }) => [
      `Trang ${tab}: ${count(lines)} dòng cần xem lại.`,
      'Mở trang ấy, đọc cột “Kiểm tra”.',
    ],
    'own-torn': ({ unit }) => [
      `${unit}: các cột Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng không còn liền nhau; kết quả kiểm tra tạm không ghi vào trang.`,
      'Chọn Phủ Xanh → Cập nhật cấu trúc; cột chen vào được dời sang trái, không mất gì.',
    ],
  },
};
