import type { Bundle, WorkbookData } from '../../host';
import { hostOver } from '../../host';
import { openWorld } from '../../open-world';
import { beginAnew } from './begin-anew';
import { giveFile } from './give-file';
import { handOut } from './hand-out';
import type { Kept } from './kept';
import { showNotice } from './notice';
import { hostOf } from './parts';
import { ask } from './question';
import { words } from './words';

/** What was kept cannot be opened: offers it for taking away, and to begin anew. */
export async function offerWayOut(bundle: Bundle, kept: Kept): Promise<void> {
  showNotice({ text: words.lostText, action: { label: words.ways, act: () => void offerWayOut(bundle, kept) } });
  const download = (): Promise<void> => giveOut(bundle, kept);
  const mayWrite = kept.turn.kind === 'ours';
  const choices = [words.downloadXlsx, words.downloadRaw, ...(mayWrite ? [words.restart] : []), words.cancel];
  const choice = await ask({ title: words.lostTitle, text: words.lostText, choices });
  if (choice === words.downloadRaw) giveRaw(kept);
  if (choice === words.downloadXlsx) await download();
  if (choice === words.restart) await beginAnew(kept, zoneOf(bundle), { leave: () => undefined, download });
}

const zoneOf = ({ manifest }: Bundle): string => (JSON.parse(manifest) as { timeZone: string }).timeZone;

function giveRaw({ parts }: Kept): void {
  handOut(words.rawName, JSON.stringify(Object.fromEntries(parts)), 'application/json');
}

async function giveOut(bundle: Bundle, { parts }: Kept): Promise<void> {
  try {
    const { instant } = hostOf(parts);
    await giveFile(workbookOf(bundle, { parts }), new Date(instant).toISOString().slice(0, 10));
  } catch (error) {
    console.warn(error);
    showNotice({ text: words.noXlsx });
  }
}

function workbookOf(bundle: Bundle, { parts }: Pick<Kept, 'parts'>): WorkbookData {
  const host = hostOver(openWorld(bundle, hostOf(parts)), bundle.code);
  try {
    return host.workbook();
  } finally {
    host.close();
  }
}
