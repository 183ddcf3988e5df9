import type { AccountState, CardState } from './choice';
import type { Paper } from './column';

/** What is wrong with a line of `Cán bộ`; these stand in its own column and are no findings of a person's list. */
export type OfficialFault =
  | { readonly code: 'name-missing' }
  | { readonly code: 'card-unknown' | 'account-unknown'; readonly text: string }
  | { readonly code: 'paper-unknown'; readonly paper: Paper; readonly text: string }
  /** The account is further than anybody comes without a card. */
  | { readonly code: 'card-none'; readonly card: CardState; readonly account: AccountState }
  | { readonly code: 'unit-missing' }
  /** Another line, 1-based, holds the same name in the same unit. */
  | { readonly code: 'twice'; readonly line: number };

const DOUBTFUL: readonly OfficialFault['code'][] = ['unit-missing', 'twice'];

/** Whether a fault is but something to look at: two people of a unit may have one name. */
export const isDoubtfulOfficial = ({ code }: OfficialFault): boolean => DOUBTFUL.includes(code);
