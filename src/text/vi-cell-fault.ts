import type { CellFault, CellProblem } from '../domain/cell-fault';

type Sentences = Readonly<Record<CellProblem, readonly [problem: string, mend: string]>>;

const AGES = 'Ghi như “6 đến dưới 14 tuổi” hoặc “14 tuổi trở lên”; nhiều nhóm cách nhau bằng dấu chấm phẩy.';
const DAY = 'Ghi đủ ngày/tháng/năm, ví dụ 15/5/2026.';

const SENTENCES: Sentences = {
  'no-ages': ['không phải là nhóm tuổi', AGES],
  'ages-ambiguous': [
    'chưa rõ có tính tuổi cuối hay không',
    'Ghi “đến dưới 14 tuổi” (chưa tròn 14) hoặc “đến hết 14 tuổi” (chưa tròn 15).',
  ],
  'ages-overlap': ['có nhóm trùng nhau hoặc chưa xếp từ nhỏ đến lớn', AGES],
  'ages-outside': ['có nhóm nằm ngoài các nhóm ở mục “Nhóm tuổi”', 'Sửa cho nằm trong, hoặc để trống.'],
  'ages-unknown': [
    'không phải một nhóm ở Cấu hình, mục “Nhóm tuổi”',
    'Ghi đúng một nhóm ở mục ấy; để trống nếu tính mọi nhóm.',
  ],
  'no-stage': ['không phải là một bước', 'Ghi Đã có căn cước, Đã thu nhận, Đã phê duyệt hoặc Đã kích hoạt.'],
  'no-day': ['không phải là một ngày đủ ngày, tháng, năm', DAY],
  'ends-early': ['trước ngày bắt đầu', 'Sửa ngày bắt đầu hoặc ngày kết thúc.'],
  'no-name': ['chưa có tên chỉ tiêu', 'Ghi tên chỉ tiêu vào ô ấy, hoặc xóa cả dòng.'],
  'no-counted': [
    'không phải bước hay giấy tờ để đếm',
    'Ghi một bước như Đã kích hoạt, hoặc tên giấy tờ như BHYT; nhiều thứ cách nhau bằng dấu phẩy.',
  ],
  'papers-alone': [
    'chỉ dùng được khi đếm giấy tờ',
    'Ở cột “Bước tính” chỉ ghi tên giấy tờ, ví dụ: GPLX, Đăng ký xe; hoặc chọn đối tượng khác.',
  ],
  'no-target': ['không phải tỷ lệ từ 5% đến 100%', 'Ghi một số, ví dụ 87 hoặc 87%.'],
  'no-among': ['không phải đối tượng tính', 'Chọn trong danh sách thả xuống của cột.'],
  'no-figure': ['không phải số người, lớn hơn 0', 'Ghi một số nguyên, ví dụ 4210; để trống thì tính theo danh sách.'],
  'id-twice': ['đã có ở dòng trên; dòng này chưa được tính', 'Đặt mã khác, hoặc xóa ô mã để Phủ Xanh đặt.'],
};

/** What is said of a cell of the plan that is not used as it stands, in Vietnamese. */
export function viCellFault({ tab, line, column, text, problem, used }: CellFault): readonly [string, string] {
  const [why, mend] = SENTENCES[problem];
  const kept = used === '' ? '' : `; tạm dùng “${used}”`;
  const typed = text === '' ? 'ô trống' : `“${text}”`;
  return [`${tab}, dòng ${line}, “${column}”: ${typed} ${why}${kept}.`, mend];
}
