import type { Compared, Mismatch, Standing } from '../domain/reconciliation';
import { count } from './figures';

const LISTS: Readonly<Record<Compared, string>> = { school: 'trường', village: 'thôn' };

const STANDINGS: Readonly<Record<Standing, string>> = {
  both: 'Có ở trường và ở thôn',
  school: 'Có ở trường, không có ở thôn',
  village: 'Có ở thôn, không có ở trường',
  other: 'Chỉ có ở danh sách khác',
};

const TO_DO: Readonly<Record<Mismatch, string>> = {
  school:
    'Không có trong danh sách thôn nào. Hỏi nhà trường em ở thôn nào: ở trong xã thì thôn ghi thêm, ở nơi khác thì báo nơi ấy.',
  village:
    'Không có trong danh sách trường nào. Đến nhà hỏi em học ở đâu: học ngoài xã thì ghi vào Ghi chú; chưa đi học hoặc đã thôi học thì thôn mời thu nhận và báo nhà trường.',
  police:
    'Chỉ có trong danh sách công an. Thôn xác minh người này có đang ở xã không: đang ở thì thôn ghi thêm, đã đi thì chọn “Chuyển đi” ở cột Vướng mắc.',
  other:
    'Chỉ có trong danh sách này, không có ở trường hay thôn nào. Thôn xác minh người này có đang ở xã không: đang ở thì thôn ghi thêm, đã đi thì chọn “Chuyển đi” ở cột Vướng mắc.',
};

/** The words of the tab `Đối soát`, in Vietnamese. */
export const viReconciliation = {
  title: 'ĐỐI SOÁT DANH SÁCH TRƯỜNG VÀ THÔN',
  explain:
    'Mỗi người trong độ tuổi tính một lần; người chưa rõ ngày sinh, đã chuyển đi hoặc đã mất không tính. Ai chỉ có ở thôn thì chỉ nêu tên khi đủ 6 đến dưới 18 tuổi, vì tuổi khác có thể không đi học.',
  police: (word: string): string => `Danh sách công an là đơn vị loại Khác ở trang Đơn vị, trong tên có “${word}”.`,
  countHeaders: ['Có tên ở đâu', 'Số người', 'Theo nhóm tuổi'],
  standings: STANDINGS,
  total: 'Cộng trong độ tuổi',
  ofBand: (band: string, people: number): string => `${band}: ${count(people)}`,
  headers: ['Đơn vị', 'Dòng', 'Họ và tên', 'Năm sinh', 'Nhóm tuổi', 'Việc cần làm'],
  toDo: TO_DO,
  told: (people: number): string =>
    people === 0
      ? 'Không có ai phải đối soát: các danh sách khớp nhau.'
      : `Cần đối soát ${count(people)} người có ở danh sách này mà thiếu ở danh sách kia.`,
  nothingToCompare: (missing: readonly Compared[]): string =>
    `Chưa có gì để so: danh sách ${missing.map((kind) => LISTS[kind]).join(' và danh sách ')} chưa có người nào.`,
};

/** The words of the tab `Đối soát` in any language. */
export type ReconciliationText = typeof viReconciliation;
