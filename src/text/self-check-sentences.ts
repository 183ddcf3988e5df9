import type { Check, CheckData, CheckName, CheckState, FactName } from '../domain/self-check';

/** The name of each thing looked at, what was seen of it in words, and what to do where it is not in order. */
type CheckSentences = {
  readonly [N in CheckName]: {
    readonly name: string;
    readonly seen: (data: CheckData[N]) => string;
    readonly mend: string;
  };
};

/** The words of *Tự kiểm tra*. */
export type SelfCheckText = {
  readonly title: string;
  readonly explain: string;
  readonly outcome: (checks: readonly Check[]) => string;
  /** Of the four columns of the table. */
  readonly headers: readonly string[];
  readonly trial: string;
  readonly states: Readonly<Record<CheckState, string>>;
  readonly checks: CheckSentences;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly yes: string;
  readonly no: string;
  readonly refused: (message: string) => string;
  readonly nothing: string;
  readonly askDevelopers: string;
  /** Above the facts of the platform. */
  readonly platform: string;
  readonly copy: string;
  readonly looking: string;
  readonly trying: string;
  readonly done: (checks: readonly Check[]) => string;
};

/** What was seen of a thing, in words; what the platform said where it could not be looked at. */
export function checkSentence(text: SelfCheckText, check: Check): string {
  if (check.state === 'refused') return text.refused(check.refusal);
  return (text.checks[check.name].seen as (data: CheckData[CheckName]) => string)(check.seen);
}

/** How many of the things looked at are to be mended, and how many to be looked at again. */
export function troubleIn(checks: readonly Check[]): { bad: number; doubtful: number } {
  const having = (...states: readonly CheckState[]) => checks.filter(({ state }) => states.includes(state)).length;
  return { bad: having('bad'), doubtful: having('doubtful', 'refused') };
}

/** The names of tabs in a sentence: the first few, and how many more. */
export function fewTabs(tabs: readonly string[], more: (count: number) => string): string {
  const MOST = 5;
  const named = tabs.slice(0, MOST).join(', ');
  return tabs.length > MOST ? `${named} ${more(tabs.length - MOST)}` : named;
}
