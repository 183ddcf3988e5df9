import type { Bundle, SavedHost } from '../../host';
import type { OpenedWorld } from '../../open-world';
import { openWorld } from '../../open-world';
import { fileJson } from '../page-files';
import type { Kept } from './kept';
import { offerWayOut } from './lost';
import { holdsHost, hostOf, incomingIn, incomingNames, isOfShape } from './parts';
import { sayNextTime } from './next-time';
import { words } from './words';

/**
 * Opens what is to take the place of the workbook, else what was kept, else the workbook that came with the page.
 *
 * @returns null when there was something that could not be opened; then whoever sits there has been told.
 */
export async function openFirst(bundle: Bundle, kept: Kept): Promise<OpenedWorld | null> {
  const { parts, shelf, turn } = kept;
  const fresh = incomingNames(parts);
  if (fresh.length > 0 && shelf && turn.kind === 'ours') {
    try {
      return openWorld(bundle, hostOf(incomingIn(parts)));
    } catch (error) {
      console.warn(error);
      await shelf.write(new Map(), fresh);
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
