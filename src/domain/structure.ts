import { tidy } from './text-key';

/** What a line is that holds no person: nothing, or a title, header, class, total or signature. */
export type Structure = 'class' | 'total' | 'signature' | 'other';

const CLASS_LINE = /^(danh sách )?((lớp|khối)(?!\p{L})|lop\s*:?\s*\d)/u;
const TOTAL_LINE =
  /^(tổng|cộng)(\s*(số|cộng|hợp))?\s*(:|\d|$)|^tổng (số|cộng)(?!\p{L})|^(tổng|cộng)( cộng)? (toàn|cả) (trường|khối|lớp|xã|thôn)(?!\p{L})|^(tổng|cộng)\s+\S*\s*(học sinh|hs|người|công dân)|^(ấn định|trong đó|danh sách (này )?(có|gồm))(?!\p{L})|^(nam|nữ)\s*[:=]?\s*\d+(\s*(em|hs|học sinh|người))?[.;]?$/u;
const SIGNATURE_LINE =
  /^(người (lập|kê)|(phó )?hiệu trưởng|giáo viên chủ nhiệm|gvcn|trưởng (thôn|ấp|bản|xóm|công an)|thủ trưởng|chủ tịch|công an xã|kt\.|tm\.|\(ký)|^(xác nhận|ghi chú|cán bộ|văn thư)(\s*[:(].*|\s+(của|lập|tổng hợp)(?!\p{L}).*)?$/u;
const DATE_LINE = /\bngày\b.*\btháng\b.*\bnăm\b/;
const TITLE_LINE =
  /^(danh sách|(trường|phòng|ủy ban|uỷ ban) (tiểu học|trung học|th|thcs|thpt|mầm non|ptdt|giáo dục|gd|văn hóa|văn hoá|nhân dân)|ubnd|cộng (hòa|hoà) xã hội|độc lập - tự do|năm học)(?!\p{L})/u;

/**
 * Tells what a line is from the text in its name column, for lines without a number and a birth day.
 *
 * @returns Null for what may be a person's name.
 * @example structureOf('LỚP 1A') //=> 'class'
 */
export function structureOf(nameText: string): Structure | null {
  if (nameText.length > 200) return null;
  const text = tidy(nameText).toLowerCase();
  if (CLASS_LINE.test(text)) return 'class';
  if (TOTAL_LINE.test(text)) return 'total';
  if (SIGNATURE_LINE.test(text) || DATE_LINE.test(text)) return 'signature';
  return TITLE_LINE.test(text) ? 'other' : null;
}
