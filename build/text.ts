/** What a wrong command line is told: each one line. */
export const argumentErrors = {
  unknownCampaign: (id: string, known: readonly string[]) =>
    `Không có chiến dịch "${id}"; đang có: ${known.join(', ')}.`,
  noDay: (given: string) => `"${given}" không phải một ngày; hãy viết dạng 2026-05-08.`,
  noFiles: 'Chưa có tệp danh sách nào; hãy ghi tên các tệp ở cuối dòng lệnh.',
  outIsFile: (path: string) => `--out "${path}" là một tệp, không phải thư mục.`,
  noAddress: (given: string) => `--mail "${given}" không phải địa chỉ thư.`,
  noSeed: (given: string) => `--seed "${given}" không phải số nguyên từ 0.`,
  unknownOption: (option: string) => `Không có tùy chọn ${option}; xem --help.`,
  optionWithoutValue: (option: string) => `Tùy chọn ${option} thiếu giá trị.`,
  missingOption: (option: string) => `Thiếu tùy chọn ${option}.`,
  other: (reason: string) => `Dòng lệnh không đúng: ${reason}`,
};

/** The titles of the help's parts, by what commander calls them. */
export const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
};

/** What the command line says while it works and when it ends. */
export const screen = {
  actions: {
    'set-up': 'Thiết lập',
    import: 'Nhập danh sách',
    check: 'Kiểm tra dữ liệu',
    gaps: 'Phân tích khoảng trống',
    deadlines: 'Cảnh báo thời hạn',
    report: 'Tạo báo cáo tuần',
  },
  unreadable: (name: string, error: string) => `Không đọc được "${name}": ${error}`,
  columns: ['Đơn vị', 'Số dòng', 'Trong độ tuổi', 'Đã hoàn thành', 'Chưa hoàn thành', 'Lỗi', 'Cảnh báo'],
  commune: 'Cả xã (mỗi người một lần)',
  heading: (campaign: string, day: string) => `${campaign}, tính đến ngày ${day}`,
  sampleName: 'Phủ Xanh – xã Hoàng Thanh (dữ liệu mẫu)',
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=${port + 1} npm start`,
  served: (address: string) => `Mở ${address} trong trình duyệt. Dừng: Ctrl+C.`,
  webBuilt: (file: string, megabytes: number) =>
    `Đã ghi vào web/: thư mục này đặt lên máy chủ nào cũng chạy; web/${file} (${megabytes.toFixed(1).replace('.', ',')} MB) mở được không cần máy chủ.`,
  written: (folder: string, mails: number) =>
    `Đã ghi vào ${folder}: workbook.xlsx, summary.json và ${mails} thư trong outbox/`,
  failed: (reason: string) => `Chương trình dừng vì lỗi: ${reason}`,
  sampled: (folder: string, files: number) => `Đã ghi ${files} danh sách mẫu và expected.json vào ${folder}`,
};
