import type { Forecast } from '../domain/pace';
import { decimal, shortDay } from './figures';

const people = (rate: number): string => decimal(Math.round(rate * 10) / 10);

/** The pace of two weeks; that of the last one too where it is another. */
function pace({ rate, lately }: Forecast): string {
  const isOther = Math.abs(lately - rate) > rate / 4;
  return `Theo tốc độ 14 ngày qua (${people(rate)} người mỗi ngày${isOther ? `, riêng 7 ngày qua ${people(lately)}` : ''})`;
}

/** When it will be finished at the present pace, in Vietnamese. */
export function viForecast(forecast: Forecast): string {
  const { earliest, expected, latest, lately } = forecast;
  if (earliest === null)
    return lately === 0
      ? '7 ngày qua không thêm được người nào, nên chưa tính được ngày xong.'
      : `${pace(forecast)} thì hơn một năm nữa mới xong.`;
  if (expected === null)
    return `${pace(forecast)} thì sớm là ${shortDay(earliest)}, nhưng có thể hơn một năm nữa mới xong.`;
  const around = `${pace(forecast)} dự kiến xong khoảng ${shortDay(expected)}`;
  if (latest === null) return `${around}, sớm là ${shortDay(earliest)}, chậm thì hơn một năm nữa.`;
  if (earliest === latest) return `${around}.`;
  return `${around}, nhiều khả năng từ ${shortDay(earliest)} đến ${shortDay(latest)}.`;
}
