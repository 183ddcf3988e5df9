import type { Cell } from './cell';
import { choiceReader, PAPER_STATES, type PaperState } from './choice';
import { PAPERS, type Paper } from './column';
import type { Header } from './header';

/** What a list says of a person's papers: null for text that is no choice; a paper with an empty cell is left out. */
export type Papers = Readonly<Partial<Record<Paper, PaperState | null>>>;

/** Of whom no list says anything, which is nearly everybody. */
export const NO_PAPERS: Papers = {};

type Place = readonly [paper: Paper, at: number];

const placesIn = ({ columns }: Header): Place[] =>
  PAPERS.flatMap((paper): Place[] => {
    const at = columns[paper];
    return at === undefined ? [] : [[paper, at]];
  });

/** A reader of the papers of lines; most lists have no such column, and it looks for them once a list. */
export function paperReader(): (cells: readonly Cell[], header: Header) => Papers {
  const read = choiceReader(PAPER_STATES);
  let [known, places]: [Header | null, readonly Place[]] = [null, []];
  return (cells, header) => {
    if (header !== known) [known, places] = [header, placesIn(header)];
    let papers = NO_PAPERS;
    for (const [paper, at] of places) {
      const state = read(cells[at] ?? '');
      if (state !== '') papers = { ...papers, [paper]: state };
    }
    return papers;
  };
}
