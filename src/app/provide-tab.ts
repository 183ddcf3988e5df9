import type { UnitKind } from '../domain/unit';
import type { Ports } from '../ports';
import type { TabView } from '../view/table';

/** The colours of the tabs, by what they are. */
export const TAB_COLOURS: Readonly<Record<UnitKind | 'input' | 'output' | 'home', string>> = {
  home: '#188038',
  input: '#f9ab00',
  output: '#1a73e8',
  school: '#9334e6',
  village: '#12b5cb',
  other: '#80868b',
};

/** Whether the workbook has a tab of a name. */
export const hasTab = (ports: Ports, tab: string): boolean => ports.tabs().some(({ name }) => name === tab);

/** How far a tab reaches down; 0 for an empty one and where there is none. No call of its own. */
export const rowsIn = (ports: Ports, tab: string): number =>
  ports
    .tabs()
    .find(({ name }) => name === tab)
    ?.rows() ?? 0;

/**
 * Adds a tab with its first content; a tab in which something stands keeps it. An empty one is what a run leaves behind
 * that is cut off.
 *
 * @param place - 0-based; at the end without it.
 */
export function provideTab(ports: Ports, view: TabView, colour: string, place?: number): void {
  if (ports.tabs().some(({ name, rows }) => name === view.tab && rows() > 0)) return;
  ports.addTab(view.tab, colour, place);
  ports.showTab(view);
}
