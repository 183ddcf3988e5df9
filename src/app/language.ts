import type { Campaign } from '../domain/campaign';
import { DAILY_CHOICES } from '../domain/daily-report';
import { readSettings } from '../domain/settings';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { ledgerView, logView } from '../view/auto-tabs';
import { relabel } from '../view/relabel';
import { emptyOutputs, historyView, indicatorsView, milestonesView, settingsView } from '../view/set-up';
import type { TabView } from '../view/table';
import { offerSettings } from './settings-tab';
import { textIn } from './workbook-setup';

/** Under this the workbook remembers the language of the words that it was given once, at set-up. */
const KEY = 'words-language';

const LANGUAGES = ['vi', 'en'] as const;

function layouts(campaign: Campaign | null, text: Text): TabView[] {
  const settings = settingsView(readSettings([]), text);
  if (!campaign) return [settings];
  return [
    settings,
    indicatorsView(campaign, text),
    milestonesView(campaign, text),
    historyView(text),
    logView(text),
    ledgerView(text),
    ...emptyOutputs(text),
  ];
}

function relabelTabs(ports: Ports, campaign: Campaign | null, text: Text): void {
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
 *
 * @param campaign - Null while none is chosen: then there are settings only.
 */
export function followLanguage(ports: Ports, campaign: Campaign | null, text: Text): void {
  if ((ports.recall(KEY) ?? LANGUAGES[0]) === text.language) return;
  try {
    relabelTabs(ports, campaign, text);
  } catch {
    return;
  }
  ports.remember(KEY, text.language);
}

/** What set-up does for the language: drop-downs to choose it and other settings by, and its words in this one. */
export function provideLanguage(ports: Ports, campaign: Campaign, text: Text): void {
  offerSettings(ports, { language: LANGUAGES, dailyReport: DAILY_CHOICES });
  followLanguage(ports, campaign, text);
}
