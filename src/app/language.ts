import type { Campaign } from '../domain/campaign';
import { cellText } from '../domain/cell';
import { readSettings, SETTING_LABELS } from '../domain/settings';
import { weakKey } from '../domain/text-key';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { ledgerView, logView } from '../view/auto-tabs';
import { relabel } from '../view/relabel';
import { emptyOutputs, historyView, indicatorsView, milestonesView, settingsView } from '../view/set-up';
import type { TabView } from '../view/table';
import { textIn } from './workbook-setup';

/** Under this the workbook remembers the language of the words that it was given once, at set-up. */
const KEY = 'words-language';

const LANGUAGES = ['vi', 'en'] as const;

function layouts(campaign: Campaign, text: Text): TabView[] {
  return [
    settingsView(readSettings([]), text),
    indicatorsView(campaign, text),
    milestonesView(campaign, text),
    historyView(text),
    logView(text),
    ledgerView(text),
    ...emptyOutputs(text),
  ];
}

function relabelTabs(ports: Ports, campaign: Campaign, text: Text): void {
  const wanted = layouts(campaign, text);
  const others = LANGUAGES.filter((language) => language !== text.language).map(textIn);
  for (const from of others.flatMap((other) => layouts(campaign, other))) {
    const to = wanted.find(({ tab }) => tab === from.tab);
    if (!to) continue;
    for (const { row, column, words } of relabel(ports.readTab(from.tab), from, to))
      ports.writeOwn(from.tab, row, column, words);
  }
}

/**
 * Puts the words that set-up wrote once, such as the explanations in `Cấu hình`, into the language that was chosen
 * since: one call where it is the same still. Who may not write there leaves it to the next who may.
 */
export function followLanguage(ports: Ports, campaign: Campaign, text: Text): void {
  if ((ports.recall(KEY) ?? LANGUAGES[0]) === text.language) return;
  try {
    relabelTabs(ports, campaign, text);
  } catch {
    return;
  }
  ports.remember(KEY, text.language);
}

/** Lays the drop-down of the languages over the value of `Ngôn ngữ` in `Cấu hình`. */
function offerLanguages(ports: Ports): void {
  const label = weakKey(SETTING_LABELS.language);
  const line = ports.readColumns('Cấu hình', 1).findIndex(([cell = '']) => weakKey(cellText(cell)) === label);
  if (line >= 0) ports.offerChoices('Cấu hình', line + 1, 2, LANGUAGES, 'these only');
}

/** What set-up does for the language: a drop-down to choose it by, and the words that it wrote before in this one. */
export function provideLanguage(ports: Ports, campaign: Campaign, text: Text): void {
  offerLanguages(ports);
  followLanguage(ports, campaign, text);
}
