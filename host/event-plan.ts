import type { Box } from './box';

/** What `onChange` is told. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What happened, before it is known which function hears of it. `value` and `oldValue` only as Google gives them. */
export type Happening =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly box: Box; readonly value?: string; readonly oldValue?: string }
  | { readonly kind: 'change'; readonly changeType: ChangeType }
  | { readonly kind: 'clock'; readonly fields: Readonly<Record<string, number | string>> };

/** An event object as plain values; the guest makes the object of it. */
export type EventPlan = Happening & {
  readonly authMode: 'LIMITED' | 'FULL';
  /** The one at the keyboard, '' where Google hides it. */
  readonly user: string;
  /** The trigger's id, for one that was installed. */
  readonly triggerUid?: string;
};
