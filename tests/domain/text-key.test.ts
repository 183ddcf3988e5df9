import * as fc from 'fast-check';
import { nameHashes, nameKeys, tidy, weakKey } from '../../src/domain/text-key';

const nameKey = nameKeys();

describe('the full key of a name', () => {
  test.each([
    { why: 'hoà is hòa', one: 'Nguyễn Thị Hoà', other: 'Nguyễn Thị Hòa', same: true },
    { why: 'thuý is thúy', one: 'Lê Thuý', other: 'Lê Thúy', same: true },
    { why: 'thuỷ is thủy', one: 'Lê Thuỷ', other: 'Lê Thủy', same: true },
    { why: 'quý is qúy', one: 'Trần Quý', other: 'Trần Qúy', same: true },
    { why: 'loè is lòe', one: 'Loè', other: 'Lòe', same: true },
    { why: 'composed is decomposed', one: 'Đặng Thị Huyền', other: 'Đặng Thị Huyền'.normalize('NFD'), same: true },
    { why: 'ê with a mark behind it is ế', one: 'Lê Th\u00ea\u0301', other: 'Lê Thế', same: true },
    { why: 'capitals are small letters', one: 'ĐẶNG THỊ ƯƠNG', other: 'đặng thị ương', same: true },
    { why: 'double spaces are one', one: 'Lê  Văn   An', other: 'Lê Văn An', same: true },
    { why: 'spaces outside are none', one: ' Lê Văn An ', other: 'Lê Văn An', same: true },
    { why: 'a no-break space is a space', one: 'Lê\u00a0Văn An', other: 'Lê Văn An', same: true },
    { why: 'a zero-width space is nothing', one: 'Lê V\u200băn An', other: 'Lê Văn An', same: true },
    { why: 'hòa is not hoa', one: 'Nguyễn Thị Hòa', other: 'Nguyễn Thị Hoa', same: false },
    { why: 'hòa is not hóa', one: 'Hòa', other: 'Hóa', same: false },
    { why: 'đ is not d', one: 'Đăng', other: 'Dăng', same: false },
    { why: 'ơ is not o', one: 'Sơn', other: 'Son', same: false },
    { why: 'ă is not â', one: 'Ăn', other: 'Ân', same: false },
    { why: 'a tone does not move into another word', one: 'Hòa An', other: 'Hoa Àn', same: false },
    { why: 'words do not run together', one: 'Lê Văn', other: 'LêVăn', same: false },
  ])('$why', ({ one, other, same }) => {
    expect(nameKey(one) === nameKey(other)).toBe(same);
  });

  test('does not hang on who was read before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 })), (names) => {
        const remembering = nameKeys();
        for (const name of names) expect(remembering(name)).toBe(nameKeys()(name));
      }),
    );
  });

  test('is the same for a text composed or decomposed, in capitals or not', () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...Array.from('aàảãáạăằâấđeêềiíoôơờuưứyýhtnq ')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(vietnamese, (name) => {
        expect(nameKey(name.normalize('NFD').toUpperCase())).toBe(nameKey(name));
      }),
    );
  });
});

describe('the hash of a name', () => {
  const nameHash = nameHashes();
  const hashOf = (name: string) => nameHash(tidy(name));

  test.each([
    { why: 'is one for a tone mark on either letter', one: 'Nguyễn Thị Hoà', other: 'Nguyễn Thị Hòa', same: true },
    { why: 'is one for capitals', one: 'ĐẶNG THỊ ƯƠNG', other: 'đặng thị ương', same: true },
    { why: 'differs by a letter', one: 'Lê Văn An', other: 'Lê Văn Ân', same: false },
    { why: 'differs by a tone', one: 'Nguyễn Thị Hòa', other: 'Nguyễn Thị Hóa', same: false },
    { why: 'differs by the order of words', one: 'Lê An Văn', other: 'Lê Văn An', same: false },
  ])('$why', ({ one, other, same }) => {
    expect(hashOf(one) === hashOf(other)).toBe(same);
  });

  test('is one wherever the full key is one', () => {
    const letters = fc.constantFrom(...Array.from('aàáâầơoòóôồuùưừyỳhnAÀÔỒƯĐđ\u0300\u0301\u0302 '));
    const name = fc.oneof(fc.string({ unit: letters, maxLength: 9 }), fc.string({ unit: 'binary', maxLength: 9 }));
    const respelt = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.replace(/à(\p{L})/gu, 'a$1\u0300'),
      (text) => nameKey(text),
    );
    fc.assert(
      fc.property(name, respelt, (one, respell) => {
        const other = respell(one);
        expect(hashOf(one) === hashOf(other) || nameKey(one) !== nameKey(other)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tidy text', () => {
  test.each([
    { why: 'good text stays as it is', text: 'Lê Văn An', tidied: 'Lê Văn An' },
    { why: 'lines become spaces', text: 'Họ\nvà\r\ntên', tidied: 'Họ và tên' },
    { why: 'tabs become spaces', text: 'Lê\tAn', tidied: 'Lê An' },
    { why: 'a soft hyphen goes', text: 'Lê\u00adAn', tidied: 'LêAn' },
    { why: 'a mark of direction goes', text: '\u202aLê An\u202c', tidied: 'Lê An' },
    { why: 'a byte-order mark goes', text: '\ufeffLê An', tidied: 'Lê An' },
    { why: 'only invisible things leave nothing', text: '\u200b \u00a0\u2060', tidied: '' },
    { why: 'decomposed letters are composed', text: 'Hoà'.normalize('NFD'), tidied: 'Hoà' },
  ])('$why', ({ text, tidied }) => {
    expect(tidy(text)).toBe(tidied);
  });

  test('is tidy already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe('the weak key', () => {
  test.each([
    { why: 'forgets marks, case and spacing', text: ' Thôn  ĐÔNG ', key: 'thon dong' },
    { why: 'forgets decomposed marks', text: 'Đường Ở'.normalize('NFD'), key: 'duong o' },
    { why: 'keeps digits and signs', text: 'TH&THCS 05', key: 'th&thcs 05' },
    { why: 'of nothing is nothing', text: '', key: '' },
  ])('$why', ({ text, key }) => {
    expect(weakKey(text)).toBe(key);
  });
});
