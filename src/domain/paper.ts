import type { Cell } from './cell';
import { choiceReader, PAPER_STATES, type PaperState } from './choice';
import { PAPERS, type Paper } from './column';

/** What a list says of a person's papers: null for text that is no choice; a paper with an empty cell is left out. */
export type Papers = Readonly<Partial<Record<Paper, PaperState | null>>>;

const NONE: Papers = {};

/** A reader of the papers of a line, given its cells. */
export function paperReader(): (cellOf: (paper: Paper) => Cell) => Papers {
  const read = choiceReader(PAPER_STATES);
  return (cellOf) => {
    let papers: Partial<Record<Paper, PaperState | null>> | null = null;
    for (const paper of PAPERS) {
      const state = read(cellOf(paper));
      if (state !== '') (papers ??= {})[paper] = state;
    }
    return papers ?? NONE;
  };
}
