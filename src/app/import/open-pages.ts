import { unitNamedIn } from '../../domain/source/unit-named';
import type { Ports } from '../../ports';
import type { BringWord } from '../../text/bring-sentences';
import type { Text } from '../../text/text';
import { workbookText } from '../workbook-setup';
import { importWorld, type ImportWorld } from './import-world';
import { GONE } from './mark-gone';
import { roleChoices, type RoleChoice } from './open-columns';
import { listBatches, type ShownBatch } from './take-back';
import { dropOldUploads } from './uploads';

type Words = Readonly<Record<BringWord | 'close' | 'unexpected', string>>;

/** The tab that is open, and the unit whose list it or a file most likely is; `''` for none. */
export type OpenTab = { readonly tab: string; readonly unit: string };

/** What the sidebar *Nhập danh sách* begins with. */
export type ImportPage = {
  readonly language: Text['language'];
  readonly words: Words;
  /** Why nothing can be brought in yet; null where it can. */
  readonly problem: string | null;
  readonly open: OpenTab;
  readonly units: readonly string[];
  readonly roles: readonly RoleChoice[];
  /** What is said of a column that stays out whatever a person says. */
  readonly sensitive: string;
  readonly reasons: typeof GONE;
};

/** What the sidebar *Sửa giúp* begins with. */
export type MendPage = {
  readonly language: Text['language'];
  readonly words: Words & Text['mendList']['words'];
};

/** What the dialog *Hoàn tác* begins with. */
export type UndoPage = Pick<ImportPage, 'language' | 'words'> & { readonly batches: readonly ShownBatch[] };

/** Opens a page of ours beside the sheet, with the data it begins with. */
export type OpenSidebar = {
  (title: string, data: ImportPage, page: 'import'): void;
  (title: string, data: MendPage, page: 'mend'): void;
};

const spoken = ({ language, bring, dialog, problems }: Text): Pick<ImportPage, 'language' | 'words'> => ({
  language,
  words: { ...bring.words, close: dialog.close, unexpected: problems.unexpected },
});

function openTabOf({ ports, rosters }: ImportWorld, file: string | null): OpenTab {
  const tab = ports.activeTab();
  const named = unitNamedIn(
    file ?? tab,
    rosters.map(({ unit }) => unit),
  );
  return { tab, unit: named || (rosters.find((roster) => roster.tab === tab)?.unit ?? '') };
}

/** The tab that is open now, and whose list a file of a name, or else that tab, most likely is. */
export function findOpenTab(ports: Ports, file: string | null): OpenTab {
  const world = importWorld(ports);
  return 'error' in world ? { tab: ports.activeTab(), unit: '' } : openTabOf(world, file);
}

/** Opens the sidebar that brings a list in. */
export function openImport(ports: Ports, open: OpenSidebar): void {
  dropOldUploads(ports);
  const world = importWorld(ports);
  const text = 'error' in world ? workbookText(ports) : world.text;
  const page = { ...spoken(text), roles: roleChoices(text), sensitive: text.bring.roles.sensitive, reasons: GONE };
  const stands =
    'error' in world
      ? { problem: world.error, open: { tab: '', unit: '' }, units: [] }
      : { problem: null, open: openTabOf(world, null), units: world.rosters.map(({ unit }) => unit) };
  open(text.bring.menu.bring, { ...page, ...stands }, 'import');
}

/** Opens the sidebar that mends what can be restored. */
export function openMend(ports: Ports, open: OpenSidebar): void {
  const text = workbookText(ports);
  const { language, words } = spoken(text);
  open(text.bring.menu.mend, { language, words: { ...words, ...text.mendList.words } }, 'mend');
}

/** Opens the dialog that takes back what was brought in or mended. */
export function openUndo(ports: Ports, open: (title: string, data: UndoPage, page: 'undo') => void): void {
  const text = workbookText(ports);
  open(text.bring.menu.undo, { ...spoken(text), batches: listBatches(ports) }, 'undo');
}
