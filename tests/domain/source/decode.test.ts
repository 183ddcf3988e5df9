import * as fc from 'fast-check';
import { decode, decodeColumn } from '../../../src/domain/source/decode';
import { decodeLetters } from '../../../src/domain/source/legacy-letters';
import { isSyllable } from '../../../src/domain/source/syllable';
import { openChance } from '../../../samples/chance';
import { LEGACY_LETTERS, TYPED } from '../../../samples/fixtures/legacy-fonts';
import { SYLLABLES } from '../../helpers/syllables';
import { anyName } from './text-columns';

const CHARSETS = ['tcvn3', 'vni'] as const;

describe('a text of a legacy font', () => {
  test.each([
    { why: 'a name of .VnTime', from: 'NguyÔn V¨n An', charset: 'tcvn3' as const, to: 'Nguyễn Văn An' },
    { why: 'capitals of .VnTimeH', from: 'NGUYÔN V¡N AN', charset: 'tcvn3' as const, to: 'NGUYỄN VĂN AN' },
    { why: 'a short word among capitals', from: 'L£ Vò §ç AN', charset: 'tcvn3' as const, to: 'LÊ VŨ ĐỖ AN' },
    { why: 'a short word among small ones', from: 'Lª Vò §ç An', charset: 'tcvn3' as const, to: 'Lê Vũ Đỗ An' },
    { why: 'a capital that .VnTime lacks', from: 'NguyÔn ThÞ ¸nh', charset: 'tcvn3' as const, to: 'Nguyễn Thị Ánh' },
    { why: 'ư, the soft hyphen', from: 'Tr\u00ad¬ng Nh\u00ad ý', charset: 'tcvn3' as const, to: 'Trương Như Ý' },
    { why: 'ư at the end', from: 'Th\u00ad', charset: 'tcvn3' as const, to: 'Thư' },
    { why: 'a header', from: 'Hä vµ tªn', charset: 'tcvn3' as const, to: 'Họ và tên' },
    {
      why: 'a header in capitals',
      from: 'Sè §Þnh danh c¸ nh©n',
      charset: 'tcvn3' as const,
      to: 'Số Định danh cá nhân',
    },
    { why: 'a school', from: 'Tr\u00adêng THCS Lª Lîi', charset: 'tcvn3' as const, to: 'Trường THCS Lê Lợi' },
    { why: 'an abbreviation that tells nothing', from: 'THCS Vò', charset: 'tcvn3' as const, to: 'THCS Vũ' },
    { why: 'digits and signs', from: 'Líp 6A-01/09', charset: 'tcvn3' as const, to: 'Lớp 6A-01/09' },
    { why: 'a text typed later', from: 'Đặng Lê Hà', charset: 'tcvn3' as const, to: 'Đặng Lê Hà' },
    { why: 'codes that a Mac took apart', from: 'NguyÔn'.normalize('NFD'), charset: 'tcvn3' as const, to: 'Nguyễn' },
    { why: 'a name of VNI', from: 'Nguyeãn Vaên Ñöùc', charset: 'vni' as const, to: 'Nguyễn Văn Đức' },
    { why: 'capitals of VNI', from: 'NGUYEÃN VAÊN ÑÖÙC', charset: 'vni' as const, to: 'NGUYỄN VĂN ĐỨC' },
    { why: 'a capital with a small mark', from: 'Leâ Thò Aùnh Yù', charset: 'vni' as const, to: 'Lê Thị Ánh Ý' },
    { why: 'capitals with small marks', from: 'NGUYEãN', charset: 'vni' as const, to: 'NGUYỄN' },
    { why: 'i and y, which are one character', from: 'Mó Kyø Thî', charset: 'vni' as const, to: 'Mĩ Kỳ Thỵ' },
    { why: 'a Unicode text is composed', from: 'Hà'.normalize('NFD'), charset: 'unicode' as const, to: 'Hà' },
    { why: 'a Unicode text with codes', from: 'Hélène µ', charset: 'unicode' as const, to: 'Hélène µ' },
  ])('$why', ({ from, charset, to }) => {
    expect(decode(from, charset)).toBe(to);
  });

  test('short words go with their column', () => {
    expect(decodeColumn(['Lª Vò', 'NGUYÔN V¡N AN', 'ý'], 'tcvn3')).toEqual(['LÊ VŨ', 'NGUYỄN VĂN AN', 'Ý']);
    expect(decodeColumn(['Lª Vò', 'NguyÔn V¨n An', 'ý'], 'tcvn3')).toEqual(['Lê Vũ', 'Nguyễn Văn An', 'Ý']);
  });
});

describe.each(CHARSETS)('the letters of %s', (charset) => {
  const typed = TYPED[charset];

  test('are those of the published table', () => {
    const table = Object.entries(LEGACY_LETTERS[charset]);
    expect(table.map(([code]) => decodeLetters(code, charset, '?'))).toEqual(table.map(([, letter]) => letter));
  });

  test('bring every syllable there and back', () => {
    expect(SYLLABLES.length).toBeGreaterThan(15_000);
    expect(SYLLABLES.filter((syllable) => decode(typed(syllable), charset) !== syllable)).toEqual([]);
  });

  test.each([
    { as: 'with capital initials', hand: (name: string) => name },
    { as: 'in capitals', hand: (name: string) => name.toUpperCase() },
    { as: 'in small letters', hand: (name: string) => name.toLowerCase() },
  ])('bring a list of 5,000 names there and back, $as', ({ hand }) => {
    const chance = openChance(5_000);
    const names = Array.from({ length: 5_000 }, () => hand(anyName(chance)));
    expect(decodeColumn(names.map(typed), charset)).toEqual(names);
  });

  test('leave any text of any characters in as many texts, composed, twice the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 20 }), (texts) => {
        const decoded = decodeColumn(texts, charset);
        expect(decoded).toHaveLength(texts.length);
        expect(decoded).toEqual(decoded.map((text) => text.normalize('NFC')));
        expect(decodeColumn(texts, charset)).toEqual(decoded);
      }),
    );
  });
});

describe('a syllable', () => {
  test('is one in every tone that its rhyme takes', () => {
    const strangers = SYLLABLES.filter((syllable) => !isSyllable(syllable));
    expect(strangers).toEqual([]);
  });

  test.each(['', 'Hélène', 'bt', 'Loùc', 'ấà', 'Niê', 'Krông', 'đ', '?', 'Tôn?'])('%p is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
