import { LEDGER_PLACES, type MailState } from '../domain/mail-ledger';
import { shortDay } from '../text/figures';
import type { ViewCell } from '../view/table';
import type { StepWorld } from './job';

/** Writes the states of lines of `Sổ gửi thư` as they change. */
export type StateWriter = {
  /** Marks a line as being sent, for good: whoever comes after a cut sees it. */
  readonly begin: (line: number) => void;
  /** What came of sending; written with the next line's beginning, or by `flush`. */
  readonly end: (line: number, state: MailState) => void;
  readonly flush: () => void;
};

type Ended = { readonly line: number; readonly state: MailState };

/** Two lines that stand together change in one call. */
export function stateWriter({ ports, text, frame }: StepWorld): StateWriter {
  let ended: Ended | null = null;
  const cellsOf = (state: MailState): ViewCell[] => [
    text.auto.states[state],
    state === 'sending' ? '' : `${ports.time()}, ${shortDay(frame.on)}`,
  ];
  const write = (line: number, ...states: readonly MailState[]): void => {
    ports.writeLines('Sổ gửi thư', line, LEDGER_PLACES.state + 1, states.map(cellsOf));
  };
  const flush = (): void => {
    if (ended) write(ended.line, ended.state);
    ended = null;
  };
  const begin = (line: number): void => {
    const before = ended?.line === line - 1 ? ended : null;
    if (!before) flush();
    write(before?.line ?? line, ...(before ? [before.state] : []), 'sending');
    ended = null;
    ports.settle();
  };
  const end = (line: number, state: MailState): void => {
    ended = { line, state };
  };
  return { begin, end, flush };
}
