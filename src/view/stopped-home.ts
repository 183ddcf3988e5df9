import type { StructureFault } from '../domain/structure-fault';
import type { Text } from '../text/text';
import { homeTab, linkRows, roleRows } from './home';
import { gapRow, viewRow } from './rows';
import { faultRows } from './structure-faults';
import type { TabView } from './table';

/**
 * The tab `Bắt đầu` while nothing can be counted: what has to be mended, on the lines below those of the headlines.
 *
 * @param commune - As `Cấu hình` names it.
 */
export const stoppedHome = (
  { commune, asOf, faults }: { commune: string; asOf: string; faults: readonly StructureFault[] },
  text: Text,
): TabView =>
  homeTab(
    viewRow('title', text.home.title(commune)),
    viewRow('note', asOf),
    viewRow('headline', text.structure.stopped),
    gapRow,
    ...faultRows(faults, text),
    ...roleRows(text),
    gapRow,
    ...linkRows(text, null),
  );
