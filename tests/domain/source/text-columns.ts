import type { Chance } from '../../../samples/chance';
import { drawName } from '../../../samples/names';
import { SYLLABLES } from '../../helpers/syllables';

type Draw = (chance: Chance) => string;

const words = (text: string): readonly string[] => text.split(' ');
const oneOf =
  (list: readonly string[]): Draw =>
  (chance) =>
    chance.pick(list);

const initialled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name of a family's, one or two more, and a given one, as children have. */
export const childName: Draw = (chance) => drawName(chance, chance.pick(['Nam', 'Nữ']));

/** Two to four syllables, whichever: many are no one's name, and no letter is missing. */
export const anyName: Draw = (chance) =>
  Array.from({ length: chance.between(2, 4) }, () => initialled(chance.pick(SYLLABLES))).join(' ');

const PEOPLES = (
  "H'Hen Niê|Y Bhĭm Êban|H'Blên Kbuôr|Rơ Chăm Phôt|Ksor H'Nê|K'Brêu|Y Khôt Mlô|H'Ñen Niê|Y Pôt Bkrông|Siu Bôn|Điểu K'Ré|" +
  'Hồ Văn Lơ|A Lăng Thị Bhướt|Zơrâm Nhôi|Pờ Hừ Xó|Sùng A Páo|Giàng Thị Mỷ|Lò Văn Ơn|Thào A Chư|Vừ Mí Dính|Lầu Y Pó|' +
  "Kpuih H'Lê|Đinh A Ngưi|Y Ñuôm|H'Ña Byă|Bùi Thị Òn|Chu Gió Xè|Bríu Pố|Thạch Sô Phia|Kim Chanh Đa"
).split('|');
const ABROAD = words(
  'Hélène François Zoë Noël Loïc Anaïs Raphaël Chloé José Ñuñez Müller Jörg Björn Søren Åsa João Conceição Peña ' +
    'Benoît Naïm Thaïs Maël Gaël Göran Hän Tönu Raúl Saúl Leão Élodie Zoé Gérard Côme Théo Måns Häkan Ångström Strauß',
);
const PLACES =
  'Thôn Hà|Thôn Đoài|Ấp Bàu Lòng|Tổ 3|Khu phố 2|Bản Hô|Xóm Lô|Thôn Trà|xã Hoà Bình|Thôn Cà Lò|TP. Hồ Chí Minh|Buôn Êa|Sóc Trăng'.split(
    '|',
  );
const NOTES =
  'có|không|Có|Không|đã có thẻ|chưa|x|Nam|Nữ|Kinh|Ê Đê|Mông|Tày|30°C|5 m²|©|µ|Lớp 1·2|«Lan»|§ 3|năm học 2025–2026'.split(
    '|',
  );

const FEW_LETTERS = words(
  'Hà Lê Bùi Vàng Tòng Lò Lù Là Sùng Hòa Hoà Toàn Quý Trí Tú Mùa Sô Tân Trân Lân Tô Thúy Hùng Dòng Tâm',
);

const KINDS: readonly Draw[] = [
  childName,
  anyName,
  (chance) => oneOf(FEW_LETTERS)(chance),
  (chance) => `${chance.pick(FEW_LETTERS)} ${chance.pick(['Thanh', 'A', 'Quang'])} ${chance.pick(FEW_LETTERS)}`,
  (chance) => childName(chance).split(' ').at(-1) ?? '',
  oneOf(PEOPLES),
  oneOf(ABROAD),
  (chance) => `${chance.pick(ABROAD)} ${childName(chance)}`,
  oneOf(PLACES),
  oneOf(NOTES),
  (chance) => `Lớp ${chance.between(1, 9)}${chance.pick(['A', 'B', 'Đ', 'Ê'])}`,
  (chance) => `${chance.between(1, 5)}/${chance.between(1, 9)}`,
  (chance) => String(chance.between(1, 999_999_999)).padStart(12, '0'),
  (chance) => `em.${chance.between(1, 99)}@truong.example`,
  () => '',
  (chance) => childName(chance).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'),
];

const HANDS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => ` ${text}\u00a0`,
  (text) => text.replace(/(.)(.)$/u, '$1\u00ad$2'),
  (text) =>
    Array.from(text, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join(
      '',
    ),
];

/** One to five hundred, the few as often as the many. */
export function drawLength(chance: Chance): number {
  return chance.between(1, chance.pick([3, 3, 10, 40, 500]));
}

/** A column as people type it today: of one kind, seldom of two or of all, in one hand, seldom in several. */
export function unicodeColumn(chance: Chance): string[] {
  const kinds = chance.happens(0.7)
    ? [chance.pick(KINDS)]
    : chance.shuffle(KINDS).slice(0, chance.pick([2, KINDS.length]));
  const hands = chance.happens(0.7) ? [chance.pick(HANDS)] : HANDS;
  return Array.from({ length: drawLength(chance) }, () => chance.pick(hands)(chance.pick(kinds)(chance)));
}
