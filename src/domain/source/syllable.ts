import { lazily } from '../lazily';

const INITIALS = 'ngh ng nh n gh gi g ch c kh k ph p qu th tr t b d đ h l m r s v x';
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych ynh yt yêm yên yêng yêt yêu ' +
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
  'oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ ' +
  'uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu';

const either = (words: string): string => `(?:${words.split(' ').join('|')})`;
const spelling = lazily(() => new RegExp(`^${either(INITIALS)}?${either(RHYMES)}$`));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;
const RISING_OR_HEAVY = /[\u0301\u0323]/;

/** Whether the letters of a word, in any case, make a Vietnamese syllable; its tone is not looked at. */
export const isSpelledLikeSyllable = (word: string): boolean => {
  const letters = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return spelling().test(letters);
};

/**
 * Whether a word, in any case, is a possible Vietnamese syllable: an initial, a rhyme, and one tone that the rhyme takes.
 *
 * @example
 * isSyllable('Nguyễn') //=> true
 * isSyllable('Loùc') //=> false: what ends in a stop takes no falling tone
 */
export function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(TONES) ?? [];
  if (tones.length > 1 || !isSpelledLikeSyllable(word)) return false;
  return !STOPPED.test(word.toLowerCase()) || RISING_OR_HEAVY.test(tones.join(''));
}
