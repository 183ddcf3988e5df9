const two = (number: number): string => String(number).padStart(2, '0');
const timeOf = (at: Date): string => `${at.getHours()}:${two(at.getMinutes())}`;
const dayOf = (at: Date): string => `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;

/** What the page says of keeping the workbook, of its file, and of beginning anew. */
export const words = {
  nothingYet: 'Tự lưu trên máy này khi có thay đổi',
  saving: 'Đang lưu…',
  saved: (at: Date, now: Date): string =>
    `Đã lưu trên máy này lúc ${timeOf(at)}${dayOf(at) === dayOf(now) ? '' : ` ngày ${dayOf(at)}`}`,
  notSaved: 'Chưa lưu được',
  viewing: 'Chỉ xem',
  full: 'Chưa lưu được: máy này đã hết chỗ dành cho trình duyệt. Hãy tải bảng tính về để giữ những gì đã làm, rồi dọn bớt chỗ trên máy.',
  notTaken: 'Chưa lưu được: trình duyệt không nhận. Hãy tải bảng tính về để giữ những gì đã làm.',
  denied:
    'Trình duyệt không cho trang này lưu (có thể vì cửa sổ ẩn danh, hoặc vì đã chặn trang web lưu dữ liệu). Vẫn làm việc được như thường; trước khi đóng trang, hãy tải bảng tính về để giữ những gì đã làm.',
  taken:
    'Bảng tính này đang mở ở một thẻ khác của trình duyệt, nên ở đây chỉ xem được, không sửa được. Muốn làm ở đây, hãy đóng thẻ kia.',
  free: 'Thẻ kia đã đóng. Bấm “Làm tiếp ở đây” để mở bản mới nhất và sửa được.',
  goOn: 'Làm tiếp ở đây',
  refused:
    'Ở đây chỉ xem được: bảng tính này đang mở ở một thẻ khác của trình duyệt. Hãy sửa ở thẻ kia, hoặc đóng thẻ kia rồi làm tiếp ở đây.',
  download: 'Tải về',
  making: 'Đang tạo tệp…',
  notMade: 'Chưa tạo được tệp. Bảng tính vẫn còn nguyên.',
  open: 'Mở',
  opening: 'Đang đọc tệp…',
  restart: 'Bắt đầu lại',
  cancel: 'Thôi',
  downloadFirst: 'Tải về trước',
  openTitle: (file: string): string => `Mở “${file}”?`,
  openText:
    'Tệp này thay cho bảng tính đang mở, cả thư đã gửi và ngày giờ đã đặt trên trang này. Muốn giữ bảng tính đang mở, hãy tải về trước.',
  replace: 'Mở và thay thế',
  restartTitle: 'Bắt đầu lại từ đâu?',
  restartText: 'Bảng tính đang mở sẽ mất, cả thư đã gửi và ngày giờ đã đặt trên trang này. Muốn giữ, hãy tải về trước.',
  sample: 'Xã mẫu',
  empty: 'Bảng tính trống',
  notReplaced: 'Trình duyệt không cho trang này lưu nên chưa thay được bảng tính. Bảng tính đang mở vẫn còn nguyên.',
  notXlsx: (file: string): string =>
    `“${file}” không phải tệp .xlsx, nên không mở được. Bảng tính đang mở vẫn còn nguyên.`,
  oldXls: (file: string): string =>
    `“${file}” là tệp .xls kiểu cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi mở tệp đó ở đây.`,
  locked: (file: string): string =>
    `“${file}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại, sau đó mở tệp đó ở đây.`,
  tooBig: (file: string): string =>
    `“${file}” quá lớn để mở ở đây. Hãy bỏ bớt trang hoặc hình ảnh rồi thử lại. Bảng tính đang mở vẫn còn nguyên.`,
  broken: (file: string): string =>
    `“${file}” bị hỏng, không đọc được. Hãy lấy lại bản gốc, hoặc mở bằng Excel rồi lưu thành tệp mới. Bảng tính đang mở vẫn còn nguyên.`,
  notOpened:
    'Tệp đã chọn không mở được ở đây, nên bảng tính trước đó được giữ lại. Hãy mở tệp ấy bằng Excel, lưu thành tệp mới rồi thử lại.',
  lostTitle: 'Bản đã lưu trên máy này không mở được',
  lostText:
    'Trang này là bản mới hơn, không đọc được bảng tính mà bản trước đã lưu. Bản đã lưu vẫn còn nguyên trên máy. Hãy tải về để giữ, rồi bắt đầu lại.',
  ways: 'Xem cách giữ lại',
  downloadXlsx: 'Tải về .xlsx',
  downloadRaw: 'Tải bản đã lưu (.json)',
  noXlsx: 'Không đổi được bản này sang .xlsx. Hãy tải bản đã lưu (.json) để giữ.',
  rawName: 'ban-da-luu.json',
};
