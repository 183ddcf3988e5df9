import type { Edits } from '../../host/edits';
import type { Host } from '../../host/host';

/** The name of a new host's only sheet. */
export const tab = 'Trang tính1';

/** A bundle whose `onEdit` writes down what it is told, and whose `tell` writes it down for any other trigger. */
export const spy = `
function write(name, e) {
  const plain = (value) => value === undefined ? null : value;
  const line = {
    by: name, a1: e.range ? e.range.getA1Notation() : null, value: plain(e.value), oldValue: plain(e.oldValue),
    keys: Object.keys(e).sort().join(' '), mode: e.authMode, user: e.user ? e.user.getEmail() : null,
    change: plain(e.changeType), me: Session.getEffectiveUser().getEmail(), seen: Session.getActiveUser().getEmail(),
    at: new Date().toISOString(), read: e.range ? e.range.getDisplayValues() : null,
  };
  const store = PropertiesService.getDocumentProperties();
  store.setProperty('told', JSON.stringify([...JSON.parse(store.getProperty('told') || '[]'), line]));
}
function onEdit(e) { write('onEdit', e); }
function tell(e) { write('tell', e); }
function told() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('told') || '[]'); }
`;

/** What a trigger was told; what Google leaves out is null. */
export type Told = {
  readonly by: string;
  readonly a1: string | null;
  readonly value: string | null;
  readonly oldValue: string | null;
  readonly keys: string;
  readonly mode: string;
  readonly user: string | null;
  readonly change: string | null;
  readonly me: string;
  readonly seen: string;
  readonly at: string;
  readonly read: readonly (readonly string[])[] | null;
};

/** All that the spy was told so far. */
export const told = (host: Host): readonly Told[] => host.run('told') as unknown as readonly Told[];

/** The text of a cell of the first sheet as the sheet keeps it: its value. */
export function valueAt(host: Host, row: number, column: number): string | number | boolean | null {
  const cell = host.workbook().sheets[0]?.cells.find((one) => one.row === row && one.column === column);
  return cell?.value ?? null;
}

/** One edit: its name and what it is given, on the first sheet unless another is named first. */
export type Step = readonly [name: keyof Edits, ...given: unknown[]];

/** Makes edits one after another. */
export function take(edit: Edits, steps: readonly Step[]): void {
  for (const [name, ...given] of steps) {
    const one = edit[name] as (...given: readonly unknown[]) => unknown;
    one(...(ownTab.includes(name) ? given : [tab, ...given]));
  }
}

const ownTab: readonly string[] = ['insertSheet', 'renameSheet', 'deleteSheet', 'duplicateSheet'];
