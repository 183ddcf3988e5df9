import type { SetUpEntry } from '../../app/set-up-dialog';
import type { SetUpStep } from '../../domain/set-up-field';
import { field } from '../element';
import { chosenAges } from './ages';
import { typedEditors } from './editors';

const valuesOf = <N extends string>(...names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, field(name).value])) as Record<N, string>;

/** What is typed in one step of the dialog, to be saved; `stay` where the dialog is to begin there next time. */
export function entryOf(step: SetUpStep, stay: boolean): SetUpEntry {
  switch (step) {
    case 'campaign':
      return {
        step,
        stay,
        ...valuesOf('campaign', 'commune', 'province', 'signatory', 'signatoryTitle'),
        ages: chosenAges(),
      };
    case 'units':
      return { step, stay, lines: field('units').value };
    case 'mail':
      return { step, stay, ...valuesOf('mail', 'office'), editors: typedEditors() };
    case 'review':
      return { step, stay };
  }
}
