import type { Compared } from '../domain/reconciliation';
import { count, counted } from './en-count';
import type { ReconciliationText } from './vi-reconciliation';

const LISTS: Readonly<Record<Compared, string>> = { school: 'school', village: 'village' };

/** The words of the tab `Đối soát`, in English. */
export const enReconciliation: ReconciliationText = {
  title: 'SCHOOL AND VILLAGE LISTS COMPARED',
  explain:
    'Everybody in the age band counts once; who has no readable birth day, has moved away or died does not. Who is in a village’s list only is named from 6 to under 18, since others may not go to school.',
  police: (word) => `A police list is a unit of kind “Khác” in the tab “Đơn vị” with “${word}” in its name.`,
  countHeaders: ['Listed where', 'People', 'By age group'],
  standings: {
    both: 'With a school and a village',
    school: 'With a school, with no village',
    village: 'With a village, with no school',
    other: 'In other lists only',
  },
  total: 'In the age band',
  ofBand: (band, people) => `${band}: ${count(people)}`,
  headers: ['Unit', 'Row', 'Name', 'Born', 'Age group', 'What to do'],
  toDo: {
    school:
      'In no village’s list. Ask the school where the child lives: in the commune, the village adds the name; elsewhere, tell that place.',
    village:
      'In no school’s list. Ask the family where the child learns: outside the commune, note it; in no school, the village invites the child and tells the school.',
    police:
      'In the police list only. The village finds out whether this person lives here: if so, it adds the name; if gone, choose “Chuyển đi” in “Vướng mắc”.',
    other:
      'In this list only, with no school or village. The village finds out whether this person lives here: if so, it adds the name; if gone, choose “Chuyển đi” in “Vướng mắc”.',
  },
  told: (people) =>
    people === 0
      ? 'Nobody has to be looked into: the lists agree.'
      : `To look into: ${counted(people, 'person', 'people')} in one list and missing in another.`,
  nothingToCompare: (missing) =>
    `Nothing to compare yet: there is nobody in any ${missing.map((kind) => LISTS[kind]).join(' or ')} list.`,
};
