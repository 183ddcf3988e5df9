import { weakKey } from '../text-key';

/** Words of school names and their usual short forms, the longest first. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\btieu hoc va trung hoc co so\b/g, 'th&thcs'],
  [/\btrung hoc co so\b/g, 'thcs'],
  [/\btrung hoc pho thong\b/g, 'thpt'],
  [/\btieu hoc\b/g, 'th'],
  [/\bmam non\b/g, 'mn'],
  [/\bpho thong dan toc\b/g, 'ptdt'],
  [/\bban tru\b/g, 'bt'],
  [/\bnoi tru\b/g, 'nt'],
];

/**
 * A school's or village's name as it is compared: how a list writes it and how `Đơn vị` does seldom agree.
 *
 * @example schoolKey('Trường Tiểu học Hoàng Thanh') === schoolKey('TH Hoàng Thanh') //=> true
 */
export function schoolKey(name: string): string {
  const plain = weakKey(name).replace(/^truong\s+/, '');
  const short = SHORT_FORMS.reduce((text, [long, form]) => text.replace(long, form), plain);
  return short
    .replace(/\s*(&|\bva\b)\s*/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
