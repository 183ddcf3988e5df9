import { lazily } from '../lazily';
import type { Charset } from './source';

/** A font of the nineties, whose letters arrive as those of Western Europe. */
export type LegacyCharset = Exclude<Charset, 'unicode'>;

const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Code and letter, run together: in VNI a vowel bears its mark behind it. Capitals go the same way. */
const VNI =
  'aøà aùá aûả aõã aïạ aêă aèằ aéắ aúẳ aüẵ aëặ aââ aàầ aáấ aåẩ aãẫ aäậ eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế eåể eãễ eäệ ' +
  'ìì íí æỉ óĩ òị oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ ôơ ôøờ ôùớ ôûở ôõỡ ôïợ ' +
  'uøù uùú uûủ uõũ uïụ öư öøừ öùứ öûử öõữ öïự yøỳ yùý yûỷ yõỹ îỵ ñđ';

type Letters = { readonly codes: RegExp; readonly letters: ReadonlyMap<string, string> };

const REST = '[\\u00a1-\\u00ff]';

function tcvn3(): Letters {
  const letters = Array.from(TCVN3_LETTERS);
  return {
    codes: new RegExp(REST, 'g'),
    letters: new Map(Array.from(TCVN3_CODES, (code, at) => [code, letters[at] ?? code])),
  };
}

function vni(): Letters {
  const small = VNI.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]);
  const letters = new Map(small);
  for (const [code, letter] of small) {
    letters.set(code.toUpperCase(), letter.toUpperCase());
    // «Aùnh» is Ánh: a capital, and its mark as small as the letters behind it.
    letters.set(code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase());
  }
  const pairs = Array.from(letters.keys()).filter((code) => code.length === 2);
  return { codes: new RegExp(`${pairs.join('|')}|${REST}`, 'g'), letters };
}

const LETTERS: Readonly<Record<LegacyCharset, () => Letters>> = { tcvn3: lazily(tcvn3), vni: lazily(vni) };

/**
 * The letters that codes stand for, in the case in which they were written.
 *
 * @param unknown - What to put for a character above U+00A0 that is no code; without it, the character stays.
 *
 * @example
 * decodeLetters('NguyÔn V¨n', 'tcvn3') //=> 'Nguyễn Văn'
 * decodeLetters('Aùnh', 'vni') //=> 'Ánh'
 */
export function decodeLetters(text: string, charset: LegacyCharset, unknown?: string): string {
  const { codes, letters } = LETTERS[charset]();
  return text.replace(codes, (code) => letters.get(code) ?? unknown ?? code);
}
