import { tidy } from './text-key';

/** What a line is that holds no person: nothing, or a title, header, class, total or signature. */
export type Structure = 'class' | 'total' | 'signature' | 'other';

const CLASS_LINE = /^(danh sách )?((lớp|khối)(?!\p{L})|lop\s*:?\s*\d)/u;
const TOTAL_LINE =
  /^(tổng|cộng)(\s*(số|cộng|hợp))?\s*(:|\d|$)|^tổng (số|cộng)(?!\p{L})|^(tổng|cộng)\s+\S*\s*(học sinh|hs|người|công dân)|^(ấn định|danh sách (này )?(có|gồm))(?!\p{L})/u;
const SIGNATURE_LINE =
  /^(người lập|người kê|hiệu trưởng|phó hiệu trưởng|giáo viên chủ nhiệm|gvcn|trưởng (thôn|ấp|bản|xóm|công an)|thủ trưởng|xác nhận|ghi chú|cán bộ|chủ tịch|công an xã|văn thư|kt\.|tm\.|\(ký)/;
const DATE_LINE = /\bngày\b.*\btháng\b.*\bnăm\b/;
const TITLE_LINE = /^(danh sách|trường|ủy ban|uỷ ban|ubnd|cộng hòa|cộng hoà|độc lập|phòng|năm học)\b/;

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
