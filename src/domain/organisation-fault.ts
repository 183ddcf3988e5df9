import type { Day } from './day';

/** What is wrong with a line of `Tổ chức`; these stand in its own column and are no findings of a person's list. */
export type OrganisationFault =
  | { readonly code: 'name-missing' }
  | { readonly code: 'kind-unknown' | 'seal-unknown' | 'account-unknown' | 'code-wrong'; readonly text: string }
  | { readonly code: 'date-wrong'; readonly text: string }
  | { readonly code: 'date-future'; readonly day: Day }
  /** Another line, 1-based, holds the same tax code, decision or name. */
  | { readonly code: 'twice'; readonly line: number }
  | { readonly code: 'seal-missing' | 'code-missing' | 'date-missing' };

const DOUBTFUL: readonly OrganisationFault['code'][] = ['seal-missing', 'code-missing', 'date-missing'];

/** Whether a fault is but something to look at: what is missing may not be known yet. */
export const isDoubtfulOrganisation = ({ code }: OrganisationFault): boolean => DOUBTFUL.includes(code);
