import type { BringSentences, BroughtCounts } from './bring-sentences';
import { count } from './figures';
import { someOf } from './rights-sentences';

const named = (names: readonly string[]): string => someOf(names, (rest) => `và ${count(rest)} cột khác`);

const rowsOf = (rows: readonly number[]): string => someOf(rows.map(String), (rest) => `và ${count(rest)} dòng khác`);

const shown = (text: string): string => (text === '' ? 'để trống' : `“${text}”`);

const ends = ({ added, updated, unchanged, rejected }: Omit<BroughtCounts, 'conflicts' | 'missing'>): string =>
  `${count(added)} thêm mới, ${count(updated)} cập nhật, ${count(unchanged)} giữ nguyên, ${count(rejected)} chưa nhận`;

const also = ({ conflicts, missing }: BroughtCounts): string =>
  [
    conflicts > 0 ? ` Có ${count(conflicts)} dòng trong trang khác với tệp: đang giữ theo trang.` : '',
    missing > 0 ? ` Có ${count(missing)} người trong trang mà không có trong tệp: vẫn giữ nguyên.` : '',
  ].join('');

/** What is said of bringing whole lists in, in Vietnamese. */
export const viBring: BringSentences = {
  menu: { bring: 'Nhập danh sách', mend: 'Sửa giúp', undo: 'Hoàn tác' },
  notSetUp: 'Bảng tính chưa được thiết lập: chọn Phủ Xanh → Thiết lập trước.',
  noHeader: (tab) =>
    `Trang “${tab}” không còn dòng tiêu đề hoặc các cột của Phủ Xanh: chọn Phủ Xanh → Cập nhật cấu trúc, rồi làm lại.`,
  notToUndo: 'Lần này đã được hoàn tác, hoặc đã quá hạn giữ giá trị cũ.',
  busy: (who) =>
    `${who || 'Người khác'} đang nhập hoặc hoàn tác một danh sách: đợi một phút rồi bấm lại. Chưa có gì thay đổi.`,
  uploadGone: 'Danh sách vừa chuyển không còn trong bảng tính: chọn lại tệp.',
  linesMove: (tab) =>
    `Có người đang chèn, xóa hoặc sắp xếp dòng ở trang “${tab}”: đợi một phút rồi mở lại bảng tính, Phủ Xanh sẽ làm nốt.`,
  notAllThere:
    'Danh sách này đã được nhập rồi, hoặc chưa được chuyển đủ: chọn lại tệp để xem. Dòng nào đã có thì giữ nguyên.',
  emptySource: 'Không có dòng nào để nhập.',
  noTable:
    'Không thấy bảng danh sách nào: cần một dòng tiêu đề có Họ và tên, Ngày sinh trong 30 dòng đầu. Thêm dòng tiêu đề rồi thử lại.',
  ownTab: (tab) => `Trang “${tab}” là trang của Phủ Xanh. Dán danh sách vào một trang mới, mở trang ấy rồi bấm lại.`,
  chooseUnit: 'Chưa biết danh sách này của đơn vị nào: chọn đơn vị để nhập vào.',
  nobodys: (name) => `Không có đơn vị nào nhận dòng nào trong “${name}”: xem lại cột Trường và trang Đơn vị.`,
  unmapped: 'Chưa nhận ra các cột của danh sách này: chọn giúp mỗi cột là gì.',
  rejections: {
    'no-name': 'Không có họ và tên.',
    'not-a-name': 'Ô họ và tên không phải tên người.',
    'no-school': 'Không ghi trường, nên chưa biết nhập vào đơn vị nào.',
    'unknown-unit': 'Trường ghi trong dòng không có ở trang Đơn vị.',
    twice: 'Người này đã có ở một dòng khác của danh sách.',
    'several-lines': 'Trang đang có nhiều dòng của người này: xóa dòng thừa rồi nhập lại.',
    'shut-list': 'Bạn chưa được sửa trang danh sách của đơn vị này: nhờ người của đơn vị hoặc chủ bảng tính nhập.',
    'torn-list':
      'Trang danh sách của đơn vị này mất dòng tiêu đề hoặc mất cột: chọn Phủ Xanh → Cập nhật cấu trúc, rồi nhập lại.',
  },
  remarks: {
    'number-lost': 'Số định danh đã bị Excel làm tròn (kiểu 3,8E+10), không khôi phục được: gõ lại từ giấy tờ.',
    'birth-year-only': 'Chỉ có năm sinh: điền đủ ngày, tháng.',
    'short-year': 'Năm sinh chỉ ghi hai chữ số: kiểm tra lại năm.',
    'class-from-day': 'Tên lớp bị đổi thành ngày, đã đổi lại.',
    'placeholder-emptied': 'Có ô chỉ ghi cho có, đã để trống.',
    'numbers-differ': 'Hai cột số ghi hai số khác nhau, đã lấy số định danh: kiểm tra lại.',
    'state-unknown': 'Trạng thái học sinh không rõ: xem lại.',
  },
  roles: {
    'family-name': 'Họ và tên đệm',
    'given-name': 'Tên',
    female: 'Nữ (đánh dấu x)',
    male: 'Nam (đánh dấu x)',
    'born-female': 'Ngày sinh, cột của nữ',
    'born-male': 'Ngày sinh, cột của nam',
    'birth-date': 'Ngày (của ngày sinh)',
    'birth-month': 'Tháng (của ngày sinh)',
    'birth-year': 'Năm (của ngày sinh)',
    school: 'Trường',
    'pupil-state': 'Trạng thái học sinh',
    sensitive: 'Không nhập (nhạy cảm)',
    other: 'Không nhập',
  },
  change: (column, was, now) => `${column}: ${shown(was)} → ${shown(now)}`,
  becomesDay: '(thành kiểu ngày)',
  onlyTidied: '(bỏ khoảng trắng, ký tự thừa)',
  conflict: (column, was, now) => `${column}: trang ghi ${shown(was)}, tệp ghi ${shown(now)}`,
  sensitive: (headers) => `Không nhập vì là thông tin nhạy cảm, chiến dịch không cần: ${named(headers)}.`,
  others: (headers) => `Không nhập vì danh sách không có cột tương ứng: ${named(headers)}.`,
  without: (columns) => `Trang không có cột ${named(columns)}, nên các ô ấy không được nhập.`,
  alike: (row) =>
    `Dòng ${row} của trang có người cùng tên mà tệp không có; ngày sinh hoặc số định danh không khớp. Nếu là cùng một người: sửa dòng ${row} cho khớp với tệp rồi nhập lại, để không thành hai dòng.`,
  sheetsRead: (names) =>
    `Đọc ${count(names.length)} trang của tệp: ${someOf(names, (rest) => `và ${count(rest)} trang khác`)}.`,
  sheetsUnread: (names) =>
    `Không đọc trang ${someOf(names, (rest) => `và ${count(rest)} trang khác`)} (trang ẩn, của giáo viên hoặc phụ huynh, hoặc thiếu cột Ngày sinh). Nếu có người cần nhập: chép riêng trang ấy ra một tệp, thêm cột còn thiếu, rồi nhập tệp đó.`,
  schoolsAside: (header, unit) =>
    `Cột ${header} ghi nhiều trường, nhưng mọi dòng sẽ vào ${unit}. Nếu đây là danh sách của nhiều trường: ở ô “Nhập vào đơn vị”, chọn “Theo cột Trường trong danh sách”.`,
  merged: (headers) =>
    `Cột ${named(headers)} chỉ ghi ở dòng đầu mỗi nhóm (ô gộp): các dòng dưới được lấy theo dòng ấy.`,
  legacy: (charset) => `Danh sách viết bằng phông cũ (${charset}), đã đổi sang Unicode.`,
  summary: (counts, read, structure) =>
    `Đọc được ${count(read)} dòng người: ${ends(counts)}.${
      structure > 0 ? ` Ngoài ra có ${count(structure)} dòng tiêu đề, dòng cộng, chữ ký hoặc dòng trống.` : ''
    }${also(counts)}`,
  unitSummary: (unit, counts) => `${unit}: ${ends(counts)}.`,
  done: (unit, counts) => `Đã nhập vào ${unit}: ${ends(counts)}.`,
  rejectedIn: (tab, rows) =>
    `${count(rows)} dòng chưa nhận nằm ở trang “${tab}”, kèm lý do: sửa ở đó, rồi mở trang ấy và nhập lại.`,
  rejectedTitle: (source) =>
    `Dòng chưa nhận từ ${source}: sửa theo lý do, rồi chọn Phủ Xanh → Nhập danh sách → trang đang mở`,
  reason: 'Lý do chưa nhận',
  row: 'Dòng trong tệp',
  kinds: { import: 'Nhập danh sách', mend: 'Sửa giúp', mark: 'Đánh dấu đã rời' },
  states: {
    writing: 'chưa xong',
    standing: 'đang có hiệu lực',
    undoing: 'đang hoàn tác',
    undone: 'đã hoàn tác',
    'kept-in-part': 'đã hoàn tác một phần',
    expired: 'quá hạn hoàn tác',
  },
  batchLine: ({ kind, unit, source, day, time, user, added, updated }) =>
    `${time} ngày ${day}, ${user || 'không rõ ai'}: ${viBring.kinds[kind]} – ${unit}${
      source === '' ? '' : `, từ ${source}`
    } (${count(added)} dòng thêm, ${count(updated)} dòng sửa)`,
  history: ({ id, unit, source, rows, fingerprint, counts }) =>
    `${unit}${source === '' ? '' : `, từ ${source} (${count(rows)} dòng, dấu ${fingerprint})`}: ${ends(counts)}. Lượt ${id}.`,
  undone: (unit, cells, lines, kept) =>
    `Đã hoàn tác ở ${unit}: ${count(cells)} ô trở lại như trước, ${count(lines)} dòng đã bỏ ra.${
      kept.length > 0 ? ` Giữ lại dòng ${rowsOf(kept)} vì sau đó đã được sửa tiếp.` : ''
    }`,
  undoneHistory: (id, cells, lines, kept) =>
    `Hoàn tác lượt ${id}: ${count(cells)} ô, ${count(lines)} dòng${kept > 0 ? `; giữ lại ${count(kept)} dòng có người sửa sau` : ''}.`,
  notARoster: (tab) => `Trang “${tab}” không phải danh sách của đơn vị nào: mở danh sách cần sửa rồi chọn lại.`,
  nobodyMarked: 'Chưa đánh dấu ai: những người đã chọn vừa được sửa trong trang, hoặc đã có vướng mắc.',
  inBatch: (sentence, id) => `${sentence} Lượt ${id}.`,
  marked: (unit, people, obstacle) => `Đã ghi “${obstacle}” cho ${count(people)} người ở ${unit}.`,
  mended: (unit, cells) => `Đã sửa giúp ${count(cells)} ô ở ${unit}. Muốn trở lại như trước: chọn Phủ Xanh → Hoàn tác.`,
  nothingToMend: (unit) => `Không có ô nào ở ${unit} mà Phủ Xanh sửa giúp được.`,
  canMend: (unit, cells) => `Ở ${unit} có ${count(cells)} ô sửa giúp được.`,
  lineMoved: (row) =>
    `Dòng ${row} vừa có người sửa hoặc vừa chuyển chỗ, nên chưa sửa giúp. Bấm vào dòng cần sửa rồi xem lại.`,
  lineTitle: (row, name) => (name === '' ? `Dòng ${row}` : `Dòng ${row}: ${name}`),
  words: {
    chooseFile: 'Chọn tệp danh sách (.xlsx, .xls hoặc .csv)',
    orTab: 'hoặc danh sách đã dán vào một trang:',
    readTab: 'Nhập từ trang tính đang mở',
    unit: 'Nhập vào đơn vị',
    bySchool: 'Theo cột Trường trong danh sách',
    reading: 'Đang đọc tệp…',
    sending: 'Đang chuyển danh sách…',
    planning: 'Đang so với trang hiện có…',
    applying: 'Đang ghi…',
    cancel: 'Thôi',
    cancelling: 'Đang dừng…',
    cancelled: 'Đã thôi. Chưa có gì thay đổi.',
    apply: 'Nhập',
    applyLost:
      'Mất kết nối khi đang ghi, nên chưa rõ đã ghi xong chưa. Bấm Nhập lần nữa, nếu được hỏi thì chọn lại tệp: dòng nào đã có thì giữ nguyên, không bị ghi hai lần.',
    nothingNew: 'Danh sách này không có gì mới để nhập.',
    takeFile: 'Chỗ khác nhau thì lấy theo tệp',
    again: 'Chọn danh sách khác',
    problems: 'Dòng cần xem',
    changes: 'Dòng có ô thay đổi',
    firstLines: 'Những dòng đầu',
    afterwards: 'Xem lại danh sách, rồi chọn Phủ Xanh → Kiểm tra dữ liệu. Nếu nhập nhầm, chọn Phủ Xanh → Hoàn tác.',
    missingTitle: 'Có trong trang, không có trong tệp',
    missingHint: 'Không ai bị xóa. Nếu đã rời đi, chọn người rồi chọn lý do:',
    everybody: 'Chọn tất cả',
    reason: 'Lý do',
    nobodyChosen: 'Chưa chọn ai: đánh dấu vào ô trước tên rồi bấm lại.',
    mark: 'Đánh dấu',
    more: 'Xem thêm',
    rejectedFile: 'Dòng chưa nhận –',
    downloadRejected: 'Tải các dòng chưa nhận',
    mapTitle: 'Mỗi cột là gì?',
    mapHint: 'Chỉ cần đúng họ và tên, ngày sinh và các cột muốn nhập. Lần sau Phủ Xanh sẽ nhớ.',
    mapAgain: 'Xem lại các cột',
    column: 'Cột',
    mapSample: 'Ví dụ:',
    mapNoName: 'Chưa có cột nào là họ và tên: chọn cột ấy rồi bấm Tiếp tục.',
    useMapping: 'Tiếp tục',
    undoTitle: 'Các lần nhập và sửa giúp',
    undo: 'Hoàn tác',
    undoAsk: 'Hoàn tác lần này? Ô nào đã có người sửa sau đó thì vẫn giữ.',
    undoNo: 'Không',
    undoing: 'Đang hoàn tác…',
    undoNone: 'Chưa có lần nhập nào để hoàn tác.',
    mendHint:
      'Phủ Xanh sửa giúp những chỗ chắc chắn: số 0 bị mất ở đầu, khoảng trắng thừa, ngày ghi dạng chữ. Không đoán, không xóa.',
    lookAtLine: 'Xem dòng đang chọn',
    looking: 'Đang xem…',
    nobodysLine: 'Dòng đang chọn không phải dòng của một người: bấm vào một dòng trong danh sách rồi bấm lại.',
    fineLine: 'Chưa thấy lỗi ở dòng này.',
    noMending: 'Dòng này không có ô nào sửa giúp được.',
    wouldMend: 'Sửa giúp được:',
    mendLine: 'Sửa dòng này',
    mendTab: 'Sửa cả trang',
    mending: 'Đang sửa…',
    nothingLeaves: 'Tệp được đọc ngay trên máy này, không gửi đi đâu ngoài bảng tính.',
    row: 'Dòng',
  },
};
