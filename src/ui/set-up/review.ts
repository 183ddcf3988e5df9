import type { SetUpPage, SetUpState } from '../../app/set-up-dialog';
import { add, byId } from '../element';
import type { Order } from './order';

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);

/** Shows what has been entered, for a last look before the start. */
export function showReview({ review, words }: SetUpPage, state: SetUpState, order: Order | undefined): void {
  const { commune, province, signatory, signatoryTitle, mail, office } = state.settings;
  const lines: [label: string, entered: string | undefined][] = [
    [review.campaign, order?.name],
    [review.commune, joined([commune, province], ', ')],
    [review.signatory, joined([signatoryTitle, signatory], ' – ')],
    [review.units, joined([state.unitCount, state.units.map(({ name }) => name).join(', ')], '\n')],
    [review.mail, mail],
    [review.office, office],
    [review.editors, state.editorCount],
  ];
  byId('review').textContent = '';
  for (const [label, entered] of lines) {
    add('dt', label, byId('review'));
    add('dd', entered === undefined || entered === '' ? words.reviewNone : entered, byId('review'));
  }
}
