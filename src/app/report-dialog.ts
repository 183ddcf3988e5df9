import { autoSettings } from '../domain/auto-settings';
import { hourOf, minuteOf, nextWeekly } from '../domain/schedule';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { autoOwner } from './auto-state';
import { readSetup, type WorkbookSetup } from './workbook-setup';

/** What the page of *Tạo báo cáo tuần* begins with. */
export type ReportPage = {
  readonly language: Text['language'];
  /** When the report goes out by itself; `''` where it does not. */
  readonly also: string;
  readonly words: Text['dialog'] & Text['trial']['words'] & Pick<Text['problems'], 'unexpected'>;
};

function alsoSent(ports: Ports, { settings, text }: WorkbookSetup): string {
  const { schedule, isPaused } = autoSettings(settings);
  if (isPaused || !autoOwner(ports)) return '';
  const on = ports.today();
  const next = nextWeekly(schedule, { day: on, minute: minuteOf(ports.time()) ?? 0 });
  const time = hourOf(schedule.weekly.minute);
  return next === on ? text.trial.alsoToday(time) : text.trial.alsoOn(next, time);
}

/** What the page of *Tạo báo cáo tuần* begins with, and its title. */
export function reportPage(ports: Ports): { title: string; page: ReportPage } {
  const setup = readSetup(ports);
  const { language, menu, dialog, trial, problems } = setup.text;
  const words = { ...dialog, ...trial.words, unexpected: problems.unexpected };
  return { title: menu.report, page: { language, also: alsoSent(ports, setup), words } };
}
