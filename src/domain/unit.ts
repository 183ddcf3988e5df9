import { cellText, type Grid } from './cell';
import { OUR_TABS } from './our-tabs';
import { tidy, weakKey } from './text-key';

/** What a unit is: a school, a village, or anything else that keeps a list. */
export type UnitKind = 'school' | 'village' | 'other';

/** A unit as the tab `Đơn vị` names it. */
export type Unit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly tab: string;
  /** Addresses of who is in charge; may be empty. */
  readonly mail: string;
  /** Addresses of who may edit the roster besides the office; may be empty. */
  readonly editors: string;
  /** 1-based row in `Đơn vị`. */
  readonly line: number;
};

const VILLAGE = /^(thôn|ấp|bản|xóm|tổ dân phố|khu phố|tdp)(?![\p{L}\d&])/u;
const UNMARKED_VILLAGE = /^(thon|ap|ban|xom|to dan pho|khu pho)(?![a-z\d&])/;
const SCHOOL =
  /^(th|thcs|thpt|mn|trường|truong|mầm non|mam non|tiểu học|tieu hoc|mẫu giáo|mau giao|ptdt[a-z]*|gdnn|gdtx)(?![\p{L}\d])/u;

/**
 * The kind of a unit, told from how its name begins. A name without any mark is read without marks: "Ban 3" is a
 * village, "Ban chỉ đạo" is not.
 *
 * @example kindOf('Thôn 3') //=> 'village'
 */
export function kindOf(name: string): UnitKind {
  const text = tidy(name).toLowerCase();
  if (VILLAGE.test(text) || (text === weakKey(text) && UNMARKED_VILLAGE.test(text))) return 'village';
  return SCHOOL.test(text) ? 'school' : 'other';
}

/** Excel's bound, which is narrower than Google's 100. */
const LONGEST_TAB = 31;

/** A tab's name as Google compares names: no two tabs may have the same. */
export const tabKey = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * A tab's name for a unit: within the limits of Google Sheets and Excel, unlike every name taken.
 *
 * @param taken - Names in use, in any case; the add-in's own tabs count as taken besides.
 */
export function tabNameFor(unit: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...OUR_TABS, 'History'].map(tabKey));
  const plain = withoutEnds(unit.normalize('NFC').replace(/[[\]:*?/\\]/g, '-')) || 'Danh sách';
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = cut(plain, LONGEST_TAB - ending.length) + ending;
    if (!used.has(tabKey(name))) return name;
  }
}

/** Without the apostrophes and spaces at its ends, which Excel refuses or drops. */
const withoutEnds = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, '');

/** The first `length` UTF-16 units of a text, no letter cut in two. */
function cut(text: string, length: number): string {
  const letters = Array.from(text);
  while (letters.join('').length > length) letters.pop();
  return withoutEnds(letters.join(''));
}

const KIND_WORDS: Readonly<Record<string, UnitKind>> = { truong: 'school', thon: 'village', khac: 'other' };

/** The columns of `Đơn vị` that the add-in writes into, 1-based. */
export const UNIT_COLUMNS = { mail: 4, editors: 6, tab: 7 } as const;

/**
 * Reads the units of the tab `Đơn vị`: name, kind, who is in charge, mail, day due, editors, tab.
 * An unreadable kind is told from the name, a missing tab is the unit's name.
 *
 * @param grid - The tab, its header in the first row.
 */
export function readUnits(grid: Grid): Unit[] {
  return grid.slice(1).flatMap((row, at) => {
    const [name = '', kind = '', , mail = '', , editors = '', tab = ''] = row.map((cell) => cellText(cell).trim());
    if (name === '') return [];
    const named = { name, kind: KIND_WORDS[weakKey(kind)] ?? kindOf(name), mail, editors };
    return [{ ...named, tab: tab === '' ? name : tab, line: at + 2 }];
  });
}
