import { FAMILY_NAME_HEADERS, GIVEN_NAME_HEADERS } from '../column';
import { columnKeys } from '../header';
import { lazily } from '../lazily';
import type { SourceRole } from './source';

/** Headers of the ministry's code of a pupil, which now and then stands over personal numbers. */
export const PUPIL_CODE_HEADERS: readonly string[] = [
  'ma dinh danh bo gd&dt',
  'ma dinh danh bo gddt',
  'ma dinh danh bo',
  'ma hoc sinh',
  'ma hs',
  'ma so hoc sinh',
];

const EXACT: Readonly<Record<string, SourceRole>> = {
  nu: 'female',
  'hs nu': 'female',
  'hoc sinh nu': 'female',
  'trang thai hs': 'pupil-state',
  'trang thai hoc sinh': 'pupil-state',
  'tinh trang hoc tap': 'pupil-state',
  'thang sinh': 'birth-month',
  'ho hoc sinh': 'family-name',
  'ho, chu dem': 'family-name',
  'ho va chu lot': 'family-name',
};

const words = lazily(() => {
  const known = new Map<string, SourceRole>(Object.entries(EXACT));
  for (const key of FAMILY_NAME_HEADERS) known.set(key, 'family-name');
  for (const key of GIVEN_NAME_HEADERS) known.set(key, 'given-name');
  for (const key of PUPIL_CODE_HEADERS) known.set(key, 'other');
  for (const [key, column] of columnKeys()) known.set(key, column);
  return known;
});

const SENSITIVE =
  /dan toc|ton giao|khuyet tat|^k\.? ?tat|nghe nghiep|^nghe( |$)|nhom mau|benh tat|tinh trang suc khoe|hoa nhap/;
/** Somebody else than the person of the line. */
const KIN = /(^|[ /,])(cha|bo(?! (gd|giao|mon|ngoai|cong))|me|giam ho|phu huynh|do dau|nguoi dai dien)(?=$|[ /,])/;
const OFFICE = /giao vien|gvcn|chu nhiem|can bo|chu ho|hieu truong|nguoi lap/;
const PHONE = /(^| )(sdt|dien thoai|di dong|so dt|dt)(?=$|[ /,])/;
const NAME = /(^| )(ho ten|ho va ten|ten|ho, ten)(?=$|[ /,])/;
const PLACE =
  /^((ten|so|ma|to|thon|xom|ap|ban|khu|pho|dan|buon|soc|bon|tdp|khom|hsd|hien tai|thuong tru|nay|o)(?=$|[ /,-])[ /,-]*)+$/;
const PLACE_NOUN = /(^|[ /,-])(thon|xom|ap|ban|khu pho|to dan pho|tdp|khom|buon|soc)(?=$|[ /,-])/;

/** What a header says of a parent or a guardian: the name, a phone, or what nobody asked for. */
function roleOfKin(key: string): SourceRole {
  if (PHONE.test(key)) return 'Số điện thoại';
  if (NAME.test(key)) return 'Người đại diện';
  return key
    .replace(KIN, '')
    .replace(/nguoi|hop phap/g, '')
    .trim() === ''
    ? 'Người đại diện'
    : 'other';
}

function byPattern(key: string): SourceRole | null {
  if (OFFICE.test(key)) return 'other';
  if (PHONE.test(key)) return 'Số điện thoại';
  if (/^(gioi tinh|nam ?\/ ?nu$)/.test(key)) return 'Giới tính';
  if (/^(ngay([ ,/-]*thang)?([ ,/-]*nam)? sinh|sinh ngay|ntns$)/.test(key)) return 'Ngày sinh';
  if (/^(so|ma|ma so)? ?(dinh danh|ddcn|cccd|cmnd|can cuoc)/.test(key) && !/ngay|noi|bo( |$)|truong/.test(key))
    return /dien tu|muc|tinh trang/.test(key) ? null : 'Số định danh';
  if (
    /^(ho[ ,]+(va |& )?(chu dem )?(va )?ten|ten(?= (tre|con|em|chau)))( (hoc sinh|hs|tre|em|chau|cong dan|nguoi))*( |$)/.test(
      key,
    )
  )
    return 'Họ và tên';
  if (/^(ten |ma )?lop( (hoc|hien tai|moi))?$/.test(key)) return 'Lớp';
  return PLACE.test(key) && PLACE_NOUN.test(key) ? 'Thôn' : null;
}

/**
 * What the key of a header says, by itself.
 *
 * @returns Null for words that say nothing.
 * @example roleOfKey('sdt me') //=> 'Số điện thoại'
 */
export function roleOfKey(key: string): SourceRole | null {
  if (key === '') return null;
  const known = words().get(key);
  if (known) return known;
  if (SENSITIVE.test(key)) return 'sensitive';
  return KIN.test(key) ? roleOfKin(key) : byPattern(key);
}

const BIRTH_PARTS: Readonly<Record<string, SourceRole>> = {
  ngay: 'birth-date',
  thang: 'birth-month',
  nam: 'birth-year',
  dd: 'birth-date',
  mm: 'birth-month',
  yy: 'birth-year',
  yyyy: 'birth-year',
  nu: 'born-female',
};
const ELSEWHERE = /que quan|noi sinh|nguyen quan|noi cap/;

function roleUnder(parent: string, sub: string): SourceRole | null {
  const above = roleOfKey(parent);
  if (above === 'Ngày sinh') return BIRTH_PARTS[sub] ?? null;
  if (above === 'Giới tính') return sub === 'nam' ? 'male' : sub === 'nu' ? 'female' : null;
  if (above === 'Họ và tên' && !KIN.test(parent)) return roleOfKey(sub);
  if (above === 'sensitive') return above;
  return ELSEWHERE.test(parent) ? 'other' : null;
}

const WHOLE: readonly (SourceRole | null)[] = ['Họ và tên', 'Ngày sinh', 'Giới tính'];

/** What the words of two lines say that stand in one, as where lines not taken are shown: «Ngày sinh Tháng». */
function roleOfJoined(key: string): SourceRole | null {
  const subs = [...Object.keys(BIRTH_PARTS), ...FAMILY_NAME_HEADERS, ...GIVEN_NAME_HEADERS];
  const sub = subs.find(
    (each) => key.endsWith(` ${each}`) && WHOLE.includes(roleOfKey(key.slice(0, -each.length - 1))),
  );
  return sub === undefined ? null : roleUnder(key.slice(0, -sub.length - 1), sub);
}

/** What the words of a header of several lines say together, the upmost first. */
export function roleOfWords(keys: readonly string[]): SourceRole | null {
  const filled = keys.filter((key) => key !== '');
  const sub = filled[filled.length - 1] ?? '';
  const parent = filled.slice(0, -1).join(' ');
  if (parent === '') return words().get(sub) ?? roleOfJoined(sub) ?? roleOfKey(sub);
  if (KIN.test(parent) && !KIN.test(sub)) return roleOfKey(`${sub} ${parent}`);
  return roleUnder(parent, sub) ?? roleOfKey(`${parent} ${sub}`) ?? roleOfKey(sub) ?? roleOfKey(parent);
}

/** Whether words head a group of columns. */
export const isGroup = (key: string): boolean =>
  KIN.test(key) || ELSEWHERE.test(key) || /^(thong tin|hoc sinh|dia chi|ho khau|thuong tru|noi o|cho o)( |$)/.test(key);
