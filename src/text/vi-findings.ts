import { shortDay } from './figures';
import type { FindingSentences } from './finding-sentences';
import { placesIn } from './finding-sentences';

const places = placesIn('dòng');

/** What is wrong and how to mend it, for every kind of finding, in Vietnamese. */
export const viFindings: FindingSentences = {
  'column-missing': ({ column }) => [
    `Trang chưa có cột “${column}”.`,
    `Thêm một cột có tiêu đề “${column}” rồi kiểm tra lại.`,
  ],
  'name-missing': () => ['Dòng này chưa có họ và tên.', 'Điền họ và tên như trong giấy khai sinh.'],
  'name-not-a-name': () => ['Họ và tên có chữ số hoặc ký hiệu lạ.', 'Xóa chữ số và ký hiệu, chỉ giữ họ và tên.'],
  'birth-day-missing': () => ['Chưa có ngày sinh nên chưa tính được tuổi.', 'Điền đủ ngày/tháng/năm, ví dụ 05/4/2015.'],
  'birth-day-invalid': ({ text }) => [
    /^\d{4}$/.test(text)
      ? `Ngày sinh mới có năm ${text}, chưa có ngày và tháng.`
      : `Ngày sinh “${text}” không phải là một ngày có thật.`,
    'Điền đủ ngày/tháng/năm theo giấy khai sinh, ví dụ 05/4/2015.',
  ],
  'birth-day-in-future': ({ day }) => [
    `Ngày sinh ${shortDay(day)} ở sau hôm nay.`,
    'Xem lại năm sinh theo giấy khai sinh.',
  ],
  'number-not-digits': () => [
    'Số định danh có ký tự không phải chữ số.',
    'Chép lại đủ 12 chữ số trên thẻ căn cước hoặc giấy khai sinh.',
  ],
  'number-length': ({ digits }) => [
    digits < 12
      ? `Số định danh thiếu ${12 - digits} chữ số; số đúng có 12 chữ số.`
      : `Số định danh thừa ${digits - 12} chữ số; số đúng có 12 chữ số.`,
    'Chép lại đủ 12 chữ số trên thẻ căn cước hoặc giấy khai sinh.',
  ],
  'number-duplicate': ({ others }) => [
    `Số định danh này cũng có ở ${places(others)}.`,
    'Mỗi người một số: xóa dòng trùng, hoặc sửa số của dòng bị nhầm.',
  ],
  'stage-unknown': ({ text, column }) => [
    `“${text}” không phải là lựa chọn của cột “${column}”.`,
    'Chọn một mục trong danh sách thả xuống của ô.',
  ],
  'account-without-card': () => [
    'Tài khoản đã được phê duyệt hoặc kích hoạt, nhưng cột Căn cước ghi là chưa có.',
    'Xem lại hai cột “Căn cước” và “Định danh mức 2”.',
  ],
  'under-six-has-account': ({ age }) => [
    `Trẻ mới ${age} tuổi; dưới 6 tuổi chưa được cấp định danh mức 2.`,
    'Xem lại ngày sinh, hoặc chọn lại “Chưa đăng ký”.',
  ],
  'dates-out-of-order': ({ column, before }) => [
    `“${column}” lại ở trước “${before}”.`,
    'Thứ tự đúng là thu nhận, phê duyệt rồi kích hoạt; sửa ngày bị nhầm.',
  ],
  'date-in-future': ({ column, day }) => [
    `“${column}” là ${shortDay(day)}, ở sau hôm nay.`,
    'Sửa lại ngày, hoặc xóa nếu việc chưa diễn ra.',
  ],
  'number-missing': () => ['Chưa có số định danh.', 'Xem giấy khai sinh hoặc thẻ căn cước, hoặc hỏi Công an xã.'],
  'number-province-unknown': ({ province }) => [
    `Ba số đầu “${province}” không phải mã tỉnh nào trong nước.`,
    'Đối chiếu với giấy tờ; nếu khai sinh đăng ký ở nước ngoài thì giữ nguyên.',
  ],
  'number-sex-mismatch': ({ sex }) => [
    `Số định danh không khớp giới tính “${sex}”.`,
    'Xem lại giới tính và chữ số thứ tư của số định danh.',
  ],
  'number-birth-year-mismatch': ({ year }) => [
    `Số định danh không khớp năm sinh ${year}.`,
    'Xem lại năm sinh và các chữ số thứ tư đến thứ sáu của số định danh.',
  ],
  'sex-unknown': ({ text }) => [
    text === '' ? 'Chưa có giới tính.' : `“${text}” không phải Nam hay Nữ.`,
    'Chọn Nam hoặc Nữ.',
  ],
  'phone-invalid': () => [
    'Số điện thoại không đúng; số di động có 10 chữ số.',
    'Xem lại số của cha, mẹ hoặc người đại diện.',
  ],
  'grade-age-mismatch': ({ grade, years }) => [
    `Sinh ${years > 0 ? 'muộn' : 'sớm'} hơn ${Math.abs(years)} năm so với học sinh lớp ${grade}.`,
    'Xem lại ngày sinh và lớp; nếu đúng thì giữ nguyên.',
  ],
  'person-duplicate': ({ others }) => [
    `Trùng họ tên và ngày sinh với ${places(others)}.`,
    'Nếu là một người thì xóa dòng thừa; nếu là hai người thì điền đủ số định danh.',
  ],
  'stage-disagrees': ({ others }) => [
    `Bước đã làm khác với ${places(others)}; tạm tính bước xa hơn.`,
    'Hai đơn vị thống nhất lại với Công an xã.',
  ],
  'left-disagrees': ({ others }) => [
    `Nơi ghi đã chuyển đi hoặc đã mất, nơi ghi còn ở đây: xem ${places(others)}.`,
    'Hai đơn vị thống nhất lại; tạm tính là còn ở xã.',
  ],
  'number-zero-restored': ({ zeros }) => [
    `Số định danh mất ${zeros} số 0 ở đầu; khi tính đã tự bổ sung.`,
    'Định dạng ô là Văn bản thuần túy, rồi gõ lại đủ 12 chữ số.',
  ],
  'birth-day-from-serial': ({ day }) => [
    `Ngày sinh đang là một con số; được hiểu là ${shortDay(day)}.`,
    'Gõ lại ngày sinh, ví dụ 05/4/2015.',
  ],
  'text-repaired': ({ column }) =>
    column === 'Số điện thoại'
      ? ['Số điện thoại mất số 0 ở đầu.', 'Định dạng ô là Văn bản thuần túy, rồi gõ lại đủ 10 chữ số.']
      : [
          'Ô có khoảng trắng, dấu ngăn cách hoặc ký tự ẩn thừa; khi tính đã tự bỏ.',
          'Không bắt buộc sửa; gõ lại ô nếu muốn danh sách gọn.',
        ],
  'out-of-band': ({ age }) => [
    `${age} tuổi, ngoài độ tuổi của đợt này.`,
    'Không phải sửa; người này không tính vào chỉ tiêu.',
  ],
};
