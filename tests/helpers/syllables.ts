const words = (text: string): readonly string[] => text.split(' ');

const INITIALS = ['', ...words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x')];

/** Rhymes with the place of their tone mark behind the letter that bears it. */
const OPEN = [
  ...words(
    'a* a*i a*o a*u a*y a*m a*n a*ng a*nh ă*m ă*n ă*ng â*m â*n â*ng â*u â*y e* e*m e*n e*ng e*o ê* ê*m ê*n ê*nh ê*u',
  ),
  ...words(
    'i* i*a i*m i*n i*nh i*u iê*m iê*n iê*ng iê*u y* yê*m yê*n yê*u o* o*i o*m o*n o*ng o*a oa* oa*i oa*n oa*ng',
  ),
  ...words('oa*nh oa*y oă*n oă*ng o*e oe* oe*o ô* ô*i ô*m ô*n ô*ng ơ* ơ*i ơ*m ơ*n u* u*a u*i u*m u*n u*ng uâ*n uâ*y'),
  ...words('uê* uê*nh uô*i uô*m uô*n uô*ng uơ* u*y uy* uyê*n uy*nh uy*u ư* ư*a ư*i ư*m ư*n ư*ng ư*u'),
  ...words('ươ*i ươ*m ươ*n ươ*ng ươ*u'),
];
const STOPPED = [
  ...words('a*c a*ch a*p a*t ă*c ă*p ă*t â*c â*p â*t e*c e*p e*t ê*ch ê*p ê*t i*ch i*p i*t iê*c iê*p iê*t yê*t'),
  ...words(
    'o*c o*p o*t oa*c oa*ch oa*t oă*c oă*t oe*t ô*c ô*p ô*t ơ*p ơ*t u*c u*p u*t uâ*t uê*ch uô*c uô*t uyê*t uy*t',
  ),
  ...words('ư*c ư*t ươ*c ươ*p ươ*t'),
];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STOP_TONES = ['\u0301', '\u0323'];

const toned = (rhymes: readonly string[], tones: readonly string[]): string[] =>
  rhymes.flatMap((rhyme) => tones.map((tone) => rhyme.replace('*', tone)));

/** Every initial with every rhyme in every tone, NFC, small: all syllables of the language and some that it lacks. */
export const SYLLABLES: readonly string[] = Array.from(
  new Set(
    [...toned(OPEN, TONES), ...toned(STOPPED, STOP_TONES)].flatMap((rhyme) =>
      INITIALS.map((initial) => (initial + rhyme).normalize('NFC')),
    ),
  ),
);
