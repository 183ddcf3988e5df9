import type { AgeBand } from '../domain/band';
import type { Day } from '../domain/day';
import type { Severity } from '../domain/finding';
import type { Verdict } from '../domain/indicator';
import type { Stage } from '../domain/stage';
import type { UnitKind } from '../domain/unit';
import type { AutoText } from './auto-sentences';
import type { BringSentences } from './bring-sentences';
import type { FindingSentences } from './finding-sentences';
import type { FormulaSentences } from './formula-sentences';
import type { ListSentences } from './list-sentences';
import type { PlanSentences } from './plan-sentences';
import type { RightsText } from './rights-sentences';
import type { SelfCheckText } from './self-check-sentences';
import type { CrossingText } from './vi-crossing';
import type { DailyText } from './vi-daily';
import type { GuideText } from './vi-guide';
import type { MendListText } from './vi-mend-list';
import type { QualityText } from './vi-quality';
import type { ReconciliationText } from './vi-reconciliation';
import type { SetUpSentences } from './set-up-sentences';
import type { StructureSentences } from './structure-sentences';
import type { ReportText } from './vi-report';
import type { TrialText } from './vi-trial';
import type { WarningText } from './vi-warning';

/** Every sentence and word a person reads, in one language. */
export type Text = {
  readonly language: 'vi' | 'en';
  readonly auto: AutoText;
  readonly bring: BringSentences;
  readonly findings: FindingSentences;
  readonly formulas: FormulaSentences;
  readonly report: ReportText;
  readonly selfCheck: SelfCheckText;
  readonly guide: GuideText;
  readonly lists: ListSentences;
  readonly mendList: MendListText;
  readonly plan: PlanSentences;
  readonly quality: QualityText;
  readonly crossing: CrossingText;
  readonly reconciliation: ReconciliationText;
  readonly daily: DailyText;
  readonly trial: TrialText;
  readonly warning: WarningText;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly noVillage: string;
  readonly noClass: string;
  readonly band: (band: AgeBand) => string;
  readonly menu: MenuText;
  readonly jobs: JobText;
  readonly own: OwnText;
  readonly tables: TableText;
  readonly home: HomeText;
  readonly setUp: SetUpText;
  readonly dialog: DialogText;
  readonly problems: ProblemText;
  readonly rights: RightsText;
  readonly setting: SetUpSentences;
  readonly structure: StructureSentences;
};

type MenuText = Readonly<
  Record<'title' | 'setUp' | 'update' | 'check' | 'gaps' | 'deadlines' | 'report' | 'selfCheck', string>
>;

type JobText = {
  readonly started: string;
  readonly reading: (units: readonly string[]) => string;
  readonly marking: (units: readonly string[]) => string;
  readonly layingOut: (units: readonly string[]) => string;
  readonly setUpDone: (units: number) => string;
  readonly checkDone: (rows: number, errors: number, warnings: number) => string;
  readonly gapsDone: (gap: number, inBand: number) => string;
  readonly deadlinesDone: (warnings: number) => string;
  readonly reportSent: (to: string) => string;
  readonly reportAsks: (moment: string) => string;
  readonly reportNotSent: string;
};

/** The add-in's own block of a roster. */
type OwnText = {
  readonly fine: string;
  readonly error: (problem: string) => string;
  readonly warning: (problem: string) => string;
  readonly outOfBand: string;
  readonly left: string;
  readonly note: (problem: string, mend: string) => string;
  /** A line with nothing wrong in itself whose note still speaks of other lines. */
  readonly across: string;
};

type TableText = {
  readonly asOf: (on: Day, time: string) => string;
  readonly empty: (action: string) => string;
  readonly gaps: Readonly<Record<'title' | 'explain' | 'commune' | 'units' | 'villages' | 'classes' | 'total', string>>;
  readonly gapHeaders: (name: string) => readonly string[];
  readonly gapNames: Readonly<Record<'commune' | 'units' | 'villages' | 'classes', string>>;
  readonly progress: Readonly<Record<'title' | 'indicators' | 'units', string>>;
  readonly indicatorHeaders: readonly string[];
  readonly unitHeaders: readonly string[];
  readonly unitState: (errors: number, warnings: number) => string;
  readonly findings: Readonly<Record<'title' | 'none' | 'open', string>>;
  readonly findingCounts: (errors: number, warnings: number, infos: number) => string;
  readonly findingHeaders: readonly string[];
  readonly structure: (lines: number) => string;
  readonly history: readonly string[];
};

type HomeText = {
  readonly title: (commune: string) => string;
  readonly state: string;
  readonly stateHeaders: readonly string[];
  readonly daysLeft: (daysLeft: number | null) => string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly next: string;
  readonly roles: readonly (readonly [who: string, what: string])[];
  readonly tabs: string;
  readonly tabsFor: readonly (readonly [tab: string, what: string])[];
};

type SetUpText = {
  readonly settings: readonly string[];
  readonly unitHeaders: readonly string[];
  readonly milestoneHeaders: readonly string[];
  readonly sessionHeaders: readonly string[];
  readonly halves: Readonly<Record<'morning' | 'afternoon', string>>;
  /** Beside a session to which whoever was absent before may come. */
  readonly reserve: string;
};

/** The words of the dialog that drives a job. */
type DialogText = Readonly<Record<'starting' | 'stop' | 'stopping' | 'stopped' | 'open' | 'close' | 'yes', string>>;

/** What the add-in says instead of doing what it was asked to. */
export type ProblemText = {
  readonly unknownCampaign: (id: string, known: string) => string;
  readonly notSetUp: string;
  readonly noUnits: string;
  readonly unknownUnit: (unit: string) => string;
  readonly busy: string;
  readonly noRecipient: string;
  readonly badRecipient: (address: string) => string;
  readonly noQuota: string;
  readonly mailRefused: string;
  readonly unexpected: string;
};
