/** Why a file gives no roster: each one sentence that a clerk understands. */
export const fileErrors = {
  missing: 'Không tìm thấy tệp.',
  folder: 'Đây là thư mục, không phải tệp danh sách.',
  unreadable: (code: string) => `Máy không cho đọc tệp (${code}).`,
  ending: 'Chỉ đọc được tệp .xlsx, .xls và .csv.',
  empty: 'Tệp rỗng, không có dữ liệu.',
  notSpreadsheet: 'Nội dung tệp không phải bảng tính.',
  webPage: 'Nội dung tệp là trang web (HTML), không phải bảng tính; hãy mở ra và lưu lại thành .xlsx.',
  locked: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi lưu lại.',
  damaged: 'Tệp bị hỏng hoặc bị cắt ngang; hãy sao chép lại từ bản gốc.',
  encoding: 'Tệp không ở bảng mã UTF-8; hãy lưu lại dạng "CSV UTF-8".',
  quote: (line: number) => `Dấu ngoặc kép mở ở gần dòng ${line} không được đóng.`,
  noHeader: 'Không thấy dòng tiêu đề (Họ và tên, Ngày sinh) trong 30 dòng đầu.',
  sameUnit: (other: string) => `Trùng tên đơn vị với tệp "${other}".`,
};
