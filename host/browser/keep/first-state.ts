import type { Bundle, SavedHost } from '../../host';
import type { OpenedWorld } from '../../open-world';
import { openWorld } from '../../open-world';
import { fileJson } from '../page-files';
import type { Kept } from './kept';
import { offerWayOut } from './lost';
import { holdsHost, hostOf, incoming, isOfShape } from './parts';
import { sayNextTime } from './next-time';
import { words } from './words';

/**
 * Opens what is to take the place of the workbook, else what was kept, else the workbook that came with the page.
 *
 * @returns null when there was something that could not be opened; then whoever sits there has been told.
 */
export async function openFirst(bundle: Bundle, kept: Kept): Promise<OpenedWorld | null> {
  const { parts, shelf, turn } = kept;
  const fresh = parts.get(incoming);
  if (fresh !== undefined && shelf && turn.kind === 'ours') {
    try {
      return openWorld(bundle, JSON.parse(fresh) as object);
    } catch (error) {
      console.warn(error);
      await shelf.write(new Map(), [incoming]);
      sayNextTime(words.notOpened);
      location.reload();
      return null;
    }
  }
  if (!holdsHost(parts)) return openWorld(bundle, await fileJson<SavedHost>('workbook.json'));
  try {
    if (!isOfShape(parts)) throw new Error('Saved in another shape');
    return openWorld(bundle, hostOf(parts));
  } catch (error) {
    console.warn(error);
    void offerWayOut(bundle, kept);
    return null;
  }
}
