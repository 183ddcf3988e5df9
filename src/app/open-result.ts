import { isClosed } from '../domain/permission';
import type { Ports } from '../ports';
import type { JobFrame } from './job';
import { workbookText } from './workbook-setup';

/** The tab to look at when a job is done; none where whoever runs it may not write there, and an older result stands. */
export const opens = ({ closed }: Pick<JobFrame, 'closed'>, tab: string): { readonly opens?: string } =>
  isClosed(closed, tab, null) ? {} : { opens: tab };

/** Opens a tab in which a result stands. @returns `''`, or why it cannot: somebody may have deleted it since. */
export function openResult(ports: Ports, tab: string): string {
  if (ports.tabs().every(({ name }) => name !== tab)) return workbookText(ports).mendList.tabGone(tab);
  ports.openTab(tab);
  return '';
}
