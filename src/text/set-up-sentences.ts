import type { FieldFault, SetUpStep } from '../domain/set-up-field';
import type { SettingName } from '../domain/settings';
import type { UnitKind } from '../domain/unit';

/** The words of the set-up dialog, by the name under which its page asks for them. */
type PageWord =
  | 'otherLanguage'
  | 'agesSays'
  | 'agesHint'
  | 'agesProposed'
  | 'commune'
  | 'province'
  | 'signatory'
  | 'signatoryTitle'
  | 'optional'
  | 'campaign'
  | 'units'
  | 'unitsHint'
  | 'unitsExample'
  | 'present'
  | 'propose'
  | 'mail'
  | 'mailHint'
  | 'office'
  | 'officeHint'
  | 'editors'
  | 'editorsHint'
  | 'back'
  | 'next'
  | 'later'
  | 'saving'
  | 'start'
  | 'stopped'
  | 'nothingLost';

/** Everything that the set-up dialog and *Cập nhật cấu trúc* say. */
export type SetUpSentences = {
  /** What each setting of `Cấu hình` is for. */
  readonly settingNotes: Readonly<Record<SettingName, string>>;
  readonly steps: Readonly<Record<SetUpStep, string>>;
  /** "Step 2 of 4". */
  readonly stepOf: (step: number, steps: number) => string;
  readonly page: Readonly<Record<PageWord, string>>;
  /** The title and the first words above the steps that drive the job. */
  readonly working: string;
  readonly fault: (fault: FieldFault) => string;
  /** What the first step says where nothing has been entered, and where something is kept. */
  readonly resumed: string;
  /** "3 schools, 31 villages". */
  readonly unitCount: (counts: Readonly<Record<UnitKind, number>>) => string;
  readonly noUnits: string;
  /** The lines of the last look before the start: label and what was entered. */
  readonly review: Readonly<
    Record<'campaign' | 'commune' | 'signatory' | 'units' | 'mail' | 'office' | 'editors', string>
  >;
  readonly reviewNone: string;
  readonly reviewEditors: (named: number, units: number) => string;
  readonly doneTitle: string;
  /** The title where the job was stopped, failed or was refused. */
  readonly undoneTitle: string;
  /** What the office does next, in this order. */
  readonly doneNext: readonly string[];
  readonly newer: (version: number, known: number) => string;
  readonly updateDone: (mended: number, left: number) => string;
};
