import { editsOf, type OrderEdits } from '../domain/own-order';
import type { RosterTab } from '../domain/roster';
import type { UnitKind } from '../domain/unit';
import type { Ports } from '../ports';
import { readSetup, type WorkbookSetup } from './workbook-setup';

/** What every keystroke needs to know of the workbook; remembered, so that it costs one call. */
export type EditFrame = {
  readonly campaign: string;
  /** What `Cấu hình` says otherwise of the ages; a frame that an older add-in remembered does not tell. */
  readonly edits?: Pick<OrderEdits, 'bands'>;
  readonly language: string;
  /** The kind of each unit by the name of its tab. */
  readonly kinds: Readonly<Record<string, UnitKind>>;
};

const KEY = 'edit-frame';
/** A property holds 9 kB; a workbook of more tabs than fit is read at every edit. */
const LONGEST = 8_000;

/** Tabs after whose edit the frame is read anew. */
const SOURCES: readonly string[] = ['Cấu hình', 'Đơn vị'];

/** Whether an edit of a tab may change the frame. */
export const isFrameSource = (tab: string): boolean => SOURCES.includes(tab);

type FrameSource = Pick<WorkbookSetup, 'settings' | 'text' | 'order' | 'joined'> & {
  readonly units: readonly Pick<RosterTab, 'tab' | 'kind'>[];
};

const bandsOf = ({ bands }: OrderEdits): OrderEdits => (bands ? { bands } : {});

/** Remembers the frame of a set-up where that changes anything: one or two calls. */
export function rememberFrame(ports: Ports, { settings, units, text, order, joined }: FrameSource): EditFrame {
  const frame: EditFrame = {
    campaign: settings.campaign,
    edits: order && joined ? bandsOf(editsOf(order, joined.campaign)) : {},
    language: text.language,
    kinds: Object.fromEntries(units.map(({ tab, kind }) => [tab, kind])),
  };
  const json = JSON.stringify(frame);
  if (json.length < LONGEST && json !== ports.recall(KEY)) ports.remember(KEY, json);
  return frame;
}

/** Reads the frame from the tabs and remembers it: three or four calls. */
export const refreshFrame = (ports: Ports): EditFrame => rememberFrame(ports, readSetup(ports));

/** The frame as remembered, one call; as the tabs have it where nothing is remembered. */
export function recallFrame(ports: Ports): EditFrame {
  const json = ports.recall(KEY);
  return json === null ? refreshFrame(ports) : (JSON.parse(json) as EditFrame);
}
