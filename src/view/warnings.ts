import { isOverdue, type Warning, type WarningOf } from '../domain/warning';
import type { WarningText } from '../text/vi-warning';
import { shownName } from './report-table';
import { stepSign, type Sign } from './sign';

/** A warning in words, or several of one kind in one sentence. */
export type ToldWarning = { readonly code: Warning['code']; readonly sign: Sign; readonly sentence: string };

const signOf = (warning: Warning): Sign =>
  warning.step === 'standing' ? (isOverdue(warning) ? '✗' : '⚠') : stepSign(warning.step);

/** Under what several warnings are told together; a task stands alone. */
function togetherUnder(warning: Warning): string {
  if (warning.code === 'milestone') return `${warning.code}:${warning.key}:${warning.task}`;
  if (warning.code === 'pace') return `${warning.code}:${warning.until}`;
  return 'lastDay' in warning ? `${warning.code}:${warning.lastDay}` : warning.code;
}

function grouped(warnings: readonly Warning[]): [Warning, ...Warning[]][] {
  const groups = new Map<string, [Warning, ...Warning[]]>();
  for (const warning of warnings) {
    const under = togetherUnder(warning);
    const group = groups.get(under);
    if (group) group.push(warning);
    else groups.set(under, [warning]);
  }
  return [...groups.values()];
}

const unitsOf = (group: readonly Warning[]): string[] => group.flatMap((each) => ('unit' in each ? [each.unit] : []));

const only = <C extends Warning['code']>(group: readonly Warning[], code: C): WarningOf<C>[] =>
  group.filter((each): each is WarningOf<C> => each.code === code);

function sentenceOf(group: readonly [Warning, ...Warning[]], text: WarningText, most: number): string {
  const [first] = group;
  switch (first.code) {
    case 'milestone':
      return text.milestone(first.task, first);
    case 'list-due':
      return text.listDue(unitsOf(group), first, most);
    case 'list-unchanged':
      return text.listUnchanged(only(group, 'list-unchanged'), most);
    case 'list-missing':
      return text.listMissing(unitsOf(group), most);
    case 'pace':
      return text.pace(only(group, 'pace'), first, most);
    case 'not-activated':
      return text.notActivated(only(group, 'not-activated'), most);
  }
}

const SHOWN = 5;

/**
 * Warnings in words, those of one kind together.
 *
 * @param most - How many units are named in a sentence.
 */
export const tellWarnings = (warnings: readonly Warning[], text: WarningText, most = SHOWN): ToldWarning[] =>
  grouped(warnings).map((group) => ({
    code: group[0].code,
    sign: signOf(group[0]),
    sentence: sentenceOf(group, text, most),
  }));

const LONGEST_TASK = 300;

/** Warnings as they may leave the workbook: of what somebody typed, no personal number, telephone or date is told. */
export const forMail = (warnings: readonly Warning[]): Warning[] =>
  warnings.map((warning) =>
    warning.code === 'milestone'
      ? { ...warning, task: shownName(warning.task, LONGEST_TASK) }
      : { ...warning, unit: shownName(warning.unit) },
  );

/** What is said in the corner of the screen when somebody opens the workbook; null where nothing is outstanding. */
export function warningToast(warnings: readonly Warning[], text: WarningText): string | null {
  const firsts = grouped(warnings).map(([first]) => first);
  const overdue = firsts.filter(isOverdue).length;
  const now = firsts.filter((each) => signOf(each) === '✗').length - overdue;
  return firsts.length === 0 ? null : text.toast(overdue, now, firsts.length - overdue - now);
}
