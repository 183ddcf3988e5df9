import type { FileError, PlainFileError } from '../domain/source/file-error';
import { count } from './figures';

/** Why a file could not be read, as one sentence. */
function refused(error: FileError): string {
  if (!('most' in error) && !('line' in error)) return reasons[error.code];
  switch (error.code) {
    case 'too-large':
      return `Tệp nặng ${count(error.size)} MB, quá mức ${count(error.most)} MB; hãy tách thành nhiều tệp.`;
    case 'swells':
      return `Tệp nhỏ nhưng khi mở ra chiếm quá ${count(error.most)} MB; hãy chép riêng danh sách sang một tệp mới.`;
    case 'too-many-rows':
      return `Trang "${error.sheet}" có hơn ${count(error.most)} dòng; hãy tách thành nhiều tệp.`;
    case 'too-many-columns':
      return `Trang "${error.sheet}" có hơn ${count(error.most)} cột; hãy chép riêng danh sách sang một tệp mới.`;
    case 'too-many-cells':
      return `Tệp có hơn ${count(error.most)} ô; hãy chép riêng danh sách sang một tệp mới.`;
    case 'open-quote':
      return `Dấu ngoặc kép mở ở gần dòng ${error.line} không được đóng.`;
  }
}

const reasons: Readonly<Record<PlainFileError['code'], string>> = {
  ending: 'Chỉ đọc được tệp .xlsx, .xls và .csv.',
  empty: 'Tệp rỗng, không có dữ liệu.',
  picture: 'Nội dung tệp là ảnh, không phải bảng tính; hãy xin tệp gốc hoặc gõ lại danh sách.',
  pdf: 'Nội dung tệp là PDF, không phải bảng tính; hãy xin tệp Excel gốc.',
  document: 'Nội dung tệp là văn bản Word hoặc PowerPoint, không phải bảng tính; hãy chép bảng sang Excel rồi lưu lại.',
  'open-document': 'Tệp ở định dạng của LibreOffice; hãy mở ra và lưu lại thành .xlsx.',
  archive: 'Nội dung tệp là tệp nén, không phải bảng tính; hãy giải nén rồi chọn từng tệp bên trong.',
  'web-page': 'Nội dung tệp là trang web (HTML), không phải bảng tính; hãy mở ra và lưu lại thành .xlsx.',
  'no-spreadsheet': 'Nội dung tệp không phải bảng tính.',
  locked: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi lưu lại.',
  damaged: 'Tệp bị hỏng hoặc bị cắt ngang; hãy sao chép lại từ bản gốc.',
};

/** Why a file gives no roster, in Vietnamese: sentences that a clerk understands. */
export const viFile = {
  refused,
  missing: 'Không tìm thấy tệp.',
  folder: 'Đây là thư mục, không phải tệp danh sách.',
  unreadable: (code: string): string => `Máy không cho đọc tệp (${code}).`,
  longCell: (row: number): string => `Dòng ${row} có ô dài hơn 50.000 ký tự; hãy rút gọn ô đó.`,
  noHeader: 'Không thấy dòng tiêu đề (Họ và tên, Ngày sinh) trong 30 dòng đầu.',
  sameUnit: (other: string): string => `Trùng tên đơn vị với tệp "${other}".`,
};

export type FileText = typeof viFile;
