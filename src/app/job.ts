import type { Campaign } from '../domain/campaign';
import type { Day } from '../domain/day';
import type { ClosedPlace } from '../domain/permission';
import type { OrderEdits } from '../domain/own-order';
import { readSteps, USUAL_STEPS } from '../domain/reminder';
import type { Roster, RosterTab } from '../domain/roster';
import type { RosterMemory } from '../domain/roster-memory';
import type { ListDuty } from '../domain/unit-duty';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import type { OwnMarks } from './marks';
import type { PlanSettings, WorldPlan } from './plan';

/** The long actions; each runs in steps that a dialog, a trigger or the command line drives one after the other. */
export const JOBS = ['set-up', 'update', 'check', 'gaps', 'deadlines', 'report', 'auto'] as const;
export type JobName = (typeof JOBS)[number];

/** What the steps of one job share, settled by its first step. */
export type JobFrame = {
  readonly campaign: string;
  /** As `Cấu hình` names it; `''` where it does not. */
  readonly commune: string;
  readonly language: string;
  /** What the workbook says otherwise than the order. */
  readonly edits: OrderEdits;
  readonly on: Day;
  /** How many days before a last day people are reminded, the most first. */
  readonly steps: readonly number[];
  /** What whoever runs the job may not edit. */
  readonly closed: readonly ClosedPlace[];
  readonly plan: PlanSettings;
  /** When the list of each unit is due. */
  readonly duties: readonly ListDuty[];
  /** What is wrong with the workbook itself, as the first step found it. */
  readonly faults: readonly StructureFault[];
};

/** A roster to be read: up to a column (1-based) where at least `known` columns are to be found, or whole. */
export type TabToRead = RosterTab & {
  readonly narrow: { readonly last: number; readonly known: number } | null;
  /** What it looked like when it was last whole, where a check is to compare. */
  readonly memory: RosterMemory | null;
};

/** A roster to be laid out, with what it looked like when it was last whole. */
export type TabToLayOut = RosterTab & { readonly memory: RosterMemory | null };

/** What is to become of a report: shown, sent to whoever asks alone, or sent to those named in `Cấu hình`. */
export type ReportUse = 'preview' | 'me' | 'send';

/** A mail as whoever asked for it sees it before it is sent. */
export type MailPreview = { readonly subject: string; readonly html: string };

/** One step to do. `kept: true` asks the driver for everything kept so far. */
export type Task =
  | {
      readonly job: 'set-up';
      readonly step: 'start';
      readonly campaign: string;
      readonly units: readonly string[];
      readonly mail: string;
    }
  | { readonly job: 'check' | 'gaps' | 'deadlines' | 'auto'; readonly step: 'start' }
  | { readonly job: 'update'; readonly step: 'start' }
  | { readonly job: 'report'; readonly step: 'start'; readonly again: boolean; readonly how?: ReportUse }
  | {
      readonly job: 'set-up' | 'update';
      readonly step: 'lay-out';
      readonly tabs: readonly TabToLayOut[];
      /** The first of the tabs that the job adds, of which the others are copies; null where it adds none. */
      readonly pattern: string | null;
      readonly frame: JobFrame;
    }
  | { readonly job: 'set-up' | 'update'; readonly step: 'finish'; readonly kept: true; readonly frame: JobFrame }
  | { readonly job: JobName; readonly step: 'read'; readonly tabs: readonly TabToRead[]; readonly frame: JobFrame }
  | {
      readonly job: 'check' | 'gaps' | 'deadlines' | 'auto';
      readonly step: 'decide';
      readonly kept: true;
      readonly frame: JobFrame;
    }
  | {
      readonly job: 'report';
      readonly step: 'decide';
      readonly kept: true;
      readonly again: boolean;
      readonly how: ReportUse;
      readonly frame: JobFrame;
    }
  | { readonly job: 'check'; readonly step: 'mark'; readonly marks: readonly OwnMarks[]; readonly frame: JobFrame };

/** The steps of *Tự kiểm tra*, which works in a workbook that is not set up, too. */
export type SelfCheckTask =
  | { readonly job: 'self-check'; readonly step: 'start' }
  | { readonly job: 'self-check'; readonly step: 'look' | 'try'; readonly language: string }
  | { readonly job: 'self-check'; readonly step: 'show'; readonly kept: true; readonly language: string };

/** What a job came to: what is said of it, with a question to answer first where there is one; or why it was refused. */
export type JobResult =
  | {
      readonly error: string;
      /** Whether it may be tried again in a minute. */
      readonly isBusy?: true;
    }
  | {
      readonly error?: undefined;
      readonly done: string;
      readonly asks?: string | null;
      readonly preview?: MailPreview;
      /** The tab to look at when all is done. */
      readonly opens?: string;
      /** For the command line. */
      readonly [data: string]: unknown;
    };

/** What a step gives back to whoever drives the job. */
export type StepResult = {
  /** What was done, for people. */
  readonly label: string;
  /** For the driver to keep until a step asks for it. */
  readonly keep: string | null;
  /** Steps to do after those already waiting. */
  readonly next: readonly (Task | SelfCheckTask)[];
  /** What the job came to; null until its last step. */
  readonly result: JobResult | null;
};

/** Everything a step works with. */
export type StepWorld = {
  readonly ports: Ports;
  readonly text: Text;
  readonly campaign: Campaign;
  readonly frame: JobFrame;
};

/** The same in a deciding step, its campaign with the days that hold. */
export type DecideWorld = StepWorld & { readonly plan: WorldPlan };

/** A step's result with nothing but a label. */
export const stepDone = (label: string, next: StepResult['next'] = []): StepResult => ({
  label,
  keep: null,
  next,
  result: null,
});

/** A job that ends here because of what a person has to mend first. */
export const stepRefused = (sentence: string): StepResult => ({
  label: sentence,
  keep: null,
  next: [],
  result: { error: sentence },
});

/** What a job carries out, and when people are reminded of it. */
type Named = Pick<JobFrame, 'campaign' | 'commune' | 'edits'> & { readonly remindDays?: string };

/** The frame of a job that begins now. */
export const openFrame = (
  ports: Ports,
  { campaign, commune, edits, remindDays = '' }: Named,
  language: string,
  closed: readonly ClosedPlace[],
  plan: PlanSettings,
): JobFrame => ({
  ...{ campaign, commune, edits, language, on: ports.today(), closed, plan, duties: [], faults: [] },
  steps: readSteps(remindDays) ?? USUAL_STEPS,
});

/** The rosters that the reading steps kept. */
export const keptRosters = (kept: readonly string[]): Roster[] => kept.flatMap((part) => JSON.parse(part) as Roster[]);

/** A list in parts of at most `size`. */
export function inParts<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
