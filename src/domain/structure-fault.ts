import type { CellFault } from './cell-fault';
import type { Column } from './column';
import type { OrderFault } from './order-file';
import type { SettingName } from './settings';

/** What is wrong with the workbook itself, and not with a person's row; with what its sentence needs. */
export type StructureFault =
  | { readonly code: 'campaign-unknown'; readonly text: string }
  | { readonly code: 'address-wrong'; readonly setting: 'mail' | 'office'; readonly text: string }
  | { readonly code: 'editors-wrong'; readonly unit: string; readonly text: string }
  | { readonly code: 'unit-mail-wrong'; readonly unit: string; readonly text: string }
  | { readonly code: 'language-unknown'; readonly text: string }
  | { readonly code: 'today-wrong'; readonly text: string }
  | { readonly code: 'setting-unreadable'; readonly setting: SettingName; readonly text: string; readonly used: string }
  | { readonly code: 'setting-missing'; readonly settings: readonly SettingName[] }
  | { readonly code: 'setting-twice'; readonly setting: SettingName }
  | { readonly code: 'holiday-wrong'; readonly row: number; readonly text: string }
  | { readonly code: 'plan-choice-wrong'; readonly row: number; readonly text: string }
  | { readonly code: 'version-old'; readonly version: number }
  | { readonly code: 'version-wrong'; readonly text: string }
  | { readonly code: 'tab-missing'; readonly tab: string }
  | { readonly code: 'tab-copied'; readonly tab: string; readonly of: string }
  | { readonly code: 'unit-tab-missing'; readonly unit: string; readonly tab: string }
  | { readonly code: 'unit-tab-renamed'; readonly unit: string; readonly tab: string; readonly now: string }
  | { readonly code: 'unit-tab-ours'; readonly unit: string; readonly tab: string }
  | { readonly code: 'unit-tab-twice'; readonly unit: string; readonly tab: string; readonly other: string }
  | { readonly code: 'header-missing'; readonly unit: string }
  | { readonly code: 'column-renamed'; readonly unit: string; readonly column: Column; readonly text: string }
  | { readonly code: 'column-nameless'; readonly unit: string; readonly column: Column }
  | {
      readonly code: 'column-twice';
      readonly unit: string;
      readonly column: Column;
      readonly places: readonly number[];
    }
  | { readonly code: 'own-torn'; readonly unit: string }
  | CellFault
  | OrderFault
  /** More are done than a typed denominator holds. */
  | { readonly code: 'figure-small'; readonly name: string; readonly figure: number; readonly done: number }
  /** The tab still has lines of the order that was carried out before, since somebody has changed some of it. */
  | { readonly code: 'plan-of-other'; readonly tab: string }
  | { readonly code: 'list-headless'; readonly tab: string }
  | { readonly code: 'list-columns'; readonly tab: string; readonly columns: readonly string[] }
  /** Lines of a list of the office in which *Kiểm tra* asks for something. */
  | { readonly code: 'list-lines'; readonly tab: string; readonly lines: number }
  | { readonly code: 'protection-gone'; readonly tabs: readonly string[] };

/** The name of a kind of structural fault; the list is closed. */
export type StructureCode = StructureFault['code'];

const MENDED: Readonly<Record<StructureCode, boolean>> = {
  'campaign-unknown': false,
  'order-key-unknown': false,
  'order-value-wrong': false,
  'order-contradicts': false,
  'address-wrong': false,
  'editors-wrong': false,
  'unit-mail-wrong': false,
  'language-unknown': false,
  'today-wrong': true,
  'setting-unreadable': false,
  'setting-missing': true,
  'setting-twice': false,
  'holiday-wrong': false,
  'plan-choice-wrong': false,
  'version-old': true,
  'version-wrong': true,
  'tab-missing': true,
  'tab-copied': false,
  'unit-tab-missing': true,
  'unit-tab-renamed': true,
  'unit-tab-ours': false,
  'unit-tab-twice': false,
  'header-missing': true,
  'column-renamed': true,
  'column-nameless': true,
  'column-twice': false,
  'own-torn': true,
  'cell-wrong': false,
  'figure-small': false,
  'plan-of-other': false,
  'list-headless': false,
  'list-columns': false,
  'list-lines': false,
  'protection-gone': true,
};

/** Whether *Cập nhật cấu trúc* mends a fault of this kind; a person has to mend the others. */
export const isMendable = ({ code }: Pick<StructureFault, 'code'>): boolean => MENDED[code];
