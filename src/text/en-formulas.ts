import { count, shortDay } from './figures';
import type { FormulaSentences } from './formula-sentences';

/** What the formulas of the sheet answer in words, in English. */
export const enFormulas: FormulaSentences = {
  noDay: (example) => `The day is missing. Add a cell with it, such as ${example}.`,
  noSuchDay: (text) => `“${text}” is no real date. Type day/month/year in full, such as 05/4/2026.`,
  oneDay: 'The day is one cell only, such as HOM_NAY.',
  bornLater: (born, on) => `The birth date ${shortDay(born, 'en')} is after ${shortDay(on, 'en')}.`,
  unequal: (first, other) =>
    first.columns === other.columns
      ? `The ranges must be equally high: one has ${count(first.rows, 'en')} rows, one has ${count(other.rows, 'en')}.`
      : `The ranges must be equally wide: one has ${count(first.columns, 'en')} columns, one has ${count(other.columns, 'en')}.`,
  bands: {
    columns: () => 'The table of age bands needs two columns: from (years), up to but not including (years).',
    empty: () => 'The table of age bands is empty. A row of it: 6 | 14.',
    from: (row) => `Age bands, row ${row}: the first column must be an age, such as 6.`,
    until: (row) => `Age bands, row ${row}: the second column must be an age above the first one, or empty.`,
    overlap: (row) => `Age bands, row ${row}: it shares ages with a row above.`,
  },
  notActivated: 'Not activated',
  total: 'Total',
  noBirthDay: 'Birth date unknown',
};
