import { AMONG_NAMES } from '../../src/domain/among';
import { ACCOUNT_STATES, CARD_STATES, OBSTACLES, PAPER_STATES, SEXES } from '../../src/domain/choice';
import { COLUMNS, OWN_COLUMNS } from '../../src/domain/column';
import { ASKED_STAGES } from '../../src/domain/counted-words';
import { INDICATOR_COLUMNS, MONTH_END } from '../../src/domain/indicator-line';
import { ORGANISATION_COLUMNS, ORGANISATION_KINDS, SEAL_STATES } from '../../src/domain/organisation';
import { DAILY_CHOICES } from '../../src/domain/daily-report';
import { SETTING_LABELS } from '../../src/domain/settings';
import { OUR_TABS } from '../../src/domain/our-tabs';
import { vi } from '../../src/text/vi';

const LETTER = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const WORD = /\S*[\u00C0-\u024F\u1E00-\u1EFF]\S*/g;

/** What stays Vietnamese in every language: names of the add-in, of tabs and of columns, and what cells are chosen from. */
const NAMES: readonly string[] = [
  ...['Phủ Xanh', 'Hôm nay', 'Tiếng Việt'],
  ...OUR_TABS,
  ...COLUMNS,
  ...OWN_COLUMNS,
  ...Object.values(SETTING_LABELS),
  ...Object.values(AMONG_NAMES),
  ...ASKED_STAGES,
  ...INDICATOR_COLUMNS,
  MONTH_END,
  ...ORGANISATION_COLUMNS,
  ...ORGANISATION_KINDS,
  ...SEAL_STATES,
  ...vi.setUp.unitHeaders,
  ...vi.setUp.milestoneHeaders.slice(0, 5),
  vi.setUp.reserve,
  ...vi.setUp.sessionHeaders,
  ...Object.values(vi.setUp.halves),
  ...Object.values(vi.kinds),
  ...SEXES,
  ...CARD_STATES,
  ...ACCOUNT_STATES,
  ...PAPER_STATES,
  ...OBSTACLES,
  ...DAILY_CHOICES,
];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words that speak Vietnamese in a text, when names that stay Vietnamese are left out. `own`: further names. */
export function vietnameseIn(own: readonly string[] = []): (text: string) => string[] {
  const longestFirst = [...NAMES, ...own].filter((name) => name !== '').sort((one, other) => other.length - one.length);
  const names = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (text) => (LETTER.test(text) ? (text.replace(names, ' ').match(WORD) ?? []) : []);
}
