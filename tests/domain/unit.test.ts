import * as fc from 'fast-check';
import { OUR_TABS } from '../../src/domain/our-tabs';
import { kindOf, tabNameFor, type UnitKind } from '../../src/domain/unit';

describe('the kind of a unit', () => {
  test.each<{ name: string; kind: UnitKind }>([
    { name: 'Thôn 3', kind: 'village' },
    { name: 'THÔN 3', kind: 'village' },
    { name: 'Thôn 3'.normalize('NFD'), kind: 'village' },
    { name: 'Ấp Bàu Sen', kind: 'village' },
    { name: 'Bản Pom', kind: 'village' },
    { name: 'Xóm 7', kind: 'village' },
    { name: 'Tổ dân phố 2', kind: 'village' },
    { name: 'Khu phố 4', kind: 'village' },
    { name: 'TH Hoàng Thanh', kind: 'school' },
    { name: 'THCS Hoàng Thanh', kind: 'school' },
    { name: 'THPT Hoàng Thanh', kind: 'school' },
    { name: 'TH&THCS Hoàng Thanh', kind: 'school' },
    { name: 'MN Hoa Sen', kind: 'school' },
    { name: 'PTDTBT Bắc Quang', kind: 'school' },
    { name: 'Trường Tiểu học Hoàng Thanh', kind: 'school' },
    { name: 'Mầm non Hoa Sen', kind: 'school' },
    { name: 'Thợ may', kind: 'other' },
    { name: 'Thanh niên', kind: 'other' },
    { name: 'Hội Phụ nữ', kind: 'other' },
    { name: 'Công an xã', kind: 'other' },
    { name: 'Apple', kind: 'other' },
    { name: '', kind: 'other' },
  ])('of $name is $kind', ({ name, kind }) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe('the name of a tab', () => {
  test.each<{ why: string; unit: string; taken?: string[]; is: string }>([
    { why: 'is the name of the unit', unit: 'TH Hoàng Thanh', is: 'TH Hoàng Thanh' },
    { why: 'is composed', unit: 'Thôn Đông'.normalize('NFD'), is: 'Thôn Đông' },
    { why: 'of 31 characters stays', unit: 'a'.repeat(31), is: 'a'.repeat(31) },
    { why: 'of 32 characters is cut', unit: 'a'.repeat(32), is: 'a'.repeat(31) },
    { why: 'cuts no letter in two', unit: `${'a'.repeat(30)}😀`, is: 'a'.repeat(30) },
    { why: 'has no sign that Excel forbids', unit: 'a[b]c:d*e?f/g\\h', is: 'a-b-c-d-e-f-g-h' },
    { why: 'has no apostrophe at its ends', unit: "'Thôn 3'", is: 'Thôn 3' },
    { why: 'has no apostrophe at its ends behind spaces', unit: " ' Thôn 3 ' ", is: 'Thôn 3' },
    { why: 'keeps an apostrophe inside', unit: "Bản H'Mông", is: "Bản H'Mông" },
    { why: 'of nothing is Danh sách', unit: '  ', is: 'Danh sách' },
    { why: 'of an apostrophe is Danh sách', unit: "'", is: 'Danh sách' },
    { why: 'that is taken gets a number', unit: 'Thôn 3', taken: ['Thôn 3'], is: 'Thôn 3 (2)' },
    { why: 'that is taken twice gets the next', unit: 'Thôn 3', taken: ['Thôn 3', 'Thôn 3 (2)'], is: 'Thôn 3 (3)' },
    { why: 'that is taken in another case gets a number', unit: 'THÔN 3', taken: ['thôn 3'], is: 'THÔN 3 (2)' },
    {
      why: 'that is taken in decomposed letters gets a number',
      unit: 'Thôn 3',
      taken: ['Thôn 3'.normalize('NFD')],
      is: 'Thôn 3 (2)',
    },
    {
      why: 'of 31 characters makes room for its number',
      unit: 'a'.repeat(31),
      taken: ['a'.repeat(31)],
      is: `${'a'.repeat(27)} (2)`,
    },
    { why: 'of ours is taken', unit: 'tiến độ', is: 'tiến độ (2)' },
    { why: 'that Excel keeps to itself is taken', unit: 'history', is: 'history (2)' },
  ])('$why', ({ unit, taken = [], is }) => {
    expect(tabNameFor(unit, taken)).toBe(is);
  });

  test('keeps the limits of Sheets and Excel and is unlike every other, for any units', () => {
    const anyUnit = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom("'", ' ', 'a', 'A', '/', ':', '😀'), maxLength: 40 }),
      fc.constantFrom(...OUR_TABS, 'History', 'x'.repeat(40)),
    );
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 20 }), (units) => {
        const tabs: string[] = [];
        for (const unit of units) tabs.push(tabNameFor(unit, tabs));
        for (const tab of tabs) {
          expect(tab.length).toBeGreaterThan(0);
          expect(tab.length).toBeLessThanOrEqual(31);
          expect(tab).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
        const keys = [...tabs, ...OUR_TABS].map((tab) => tab.normalize('NFC').toLowerCase());
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a committee is no village and a head of a village no school', () => {
  test.each([
    { name: 'Ban chỉ đạo', kind: 'other' },
    { name: 'Ban 3', kind: 'village' },
    { name: 'Bản Nà Lốc', kind: 'village' },
    { name: 'Trưởng thôn 3', kind: 'other' },
    { name: 'Truong Tieu hoc 1', kind: 'school' },
  ])('$name is $kind', ({ name, kind }) => {
    expect(kindOf(name)).toBe(kind);
  });
});
