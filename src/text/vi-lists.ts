import { shortDay } from './figures';
import type { ListSentences } from './list-sentences';

const CHOOSE = 'chọn lại trong danh sách thả xuống.';

/** What *Kiểm tra* says in `Tổ chức` and `Cán bộ`, in Vietnamese. */
export const viLists: ListSentences = {
  organisations: {
    'name-missing': () => 'Thiếu tên: ghi tên như trên quyết định thành lập hoặc giấy đăng ký.',
    'kind-unknown': ({ text }) => `Không có loại “${text}”: ${CHOOSE}`,
    'seal-unknown': ({ text }) => `Con dấu ghi “${text}”: chọn Có hoặc Không.`,
    'account-unknown': ({ text }) => `Định danh tổ chức ghi “${text}”: ${CHOOSE}`,
    'code-wrong': ({ text }) =>
      `“${text}” không phải mã số thuế (10 số, hoặc 13 số dạng 0123456789-001) hay số quyết định (như 12/QĐ-UBND).`,
    'date-wrong': ({ text }) => `Ngày cấp ghi “${text}”: ghi ngày/tháng/năm, ví dụ 05/4/2026.`,
    'date-future': ({ day }) => `Ngày cấp ${shortDay(day)} chưa tới: xem lại ngày.`,
    twice: ({ line }) => `Trùng với dòng ${line}: giữ một dòng. Số liệu chỉ tính một lần.`,
    'seal-missing': () => 'Chưa ghi có con dấu hay không: chọn Có hoặc Không.',
    'code-missing': () => 'Chưa có mã số thuế hoặc số quyết định.',
    'date-missing': () => 'Đã được cấp tài khoản nhưng chưa ghi ngày cấp.',
  },
  officials: {
    'name-missing': () => 'Thiếu họ và tên.',
    'card-unknown': ({ text }) => `Căn cước ghi “${text}”: ${CHOOSE}`,
    'account-unknown': ({ text }) => `Định danh mức 2 ghi “${text}”: ${CHOOSE}`,
    'paper-unknown': ({ paper, text }) => `${paper} ghi “${text}”: ${CHOOSE}`,
    'card-none': ({ card, account }) => `Ghi “${account}” mà căn cước “${card}”: xem lại một trong hai ô.`,
    'unit-missing': () => 'Chưa ghi đơn vị công tác.',
    twice: ({ line }) => `Cùng tên, cùng đơn vị với dòng ${line}: nếu là một người thì giữ một dòng.`,
  },
};
