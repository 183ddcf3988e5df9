import type { Ports } from '../../ports';
import type { Told } from './act-alone';
import { applyImport, type ImportOutcome } from './apply-import';
import { previewImport } from './bring';
import { loadFile, surveySheets, type FileToLoad, type Survey } from './load-file';
import { markGone, type Gone } from './mark-gone';
import { goToLine, lookAtLine, type Chosen, type Seen } from './look-at-line';
import { mendRoster, type LookedAt } from './mend-roster';
import { findOpenTab, type OpenTab } from './open-pages';
import type { ImportPreview } from './preview';
import type { ImportRequest } from './read-request';
import type { WireSheet } from '../wire';
import { listBatches, takeBatchBack, type ShownBatch } from './take-back';
import { dropUpload, keepPiece } from './uploads';

/** What the pages that bring lists in, mend them and take that back ask of the script, and what they get. */
export type Asked = {
  /** The tab that is open, and whose list it is, or a file of a name. */
  readonly open: { ask: { readonly file: string | null }; answer: OpenTab };
  /** Keeps a piece of a file, cut anywhere; places count from 0. */
  readonly piece: { ask: { readonly upload: string; readonly place: number; readonly text: string }; answer: null };
  readonly drop: { ask: { readonly upload: string }; answer: null };
  readonly preview: { ask: ImportRequest; answer: ImportPreview };
  /** Into all units, or some. */
  readonly apply: { ask: ImportRequest & { readonly only: readonly string[] | null }; answer: ImportOutcome };
  /** What stands in sheets, or in their first rows. */
  readonly survey: { ask: { readonly sheets: readonly WireSheet[] }; answer: Survey };
  readonly load: { ask: FileToLoad; answer: ImportOutcome };
  readonly gone: { ask: Gone; answer: Told };
  /** The roster that is open and the line in which the cursor stands. */
  readonly line: { ask: null; answer: Seen | Told };
  /** A line of the list that was shown: the cursor goes there. */
  readonly go: { ask: Chosen; answer: Seen | Told };
  /** One line or all of a tab. */
  readonly mend: { ask: { readonly tab: string; readonly line: LookedAt | null }; answer: Told };
  readonly batches: { ask: null; answer: readonly ShownBatch[] };
  readonly back: { ask: { readonly batch: string }; answer: Told };
};

type Answers = { readonly [K in keyof Asked]: (ports: Ports, ask: Asked[K]['ask']) => Asked[K]['answer'] };

const answers: Answers = {
  open: (ports, { file }) => findOpenTab(ports, file),
  piece: (ports, { upload, place, text }) => {
    keepPiece(ports, upload, place, text);
    return null;
  },
  drop: (ports, { upload }) => {
    dropUpload(ports, upload);
    return null;
  },
  preview: previewImport,
  apply: (ports, ask) => applyImport(ports, ask, ask.only),
  survey: surveySheets,
  load: loadFile,
  gone: markGone,
  line: lookAtLine,
  go: goToLine,
  mend: (ports, { tab, line }) => mendRoster(ports, tab, line),
  batches: listBatches,
  back: (ports, { batch }) => takeBatchBack(ports, batch),
};

/** The answer to what a page asks. */
export const answer = <K extends keyof Asked>(ports: Ports, what: K, ask: Asked[K]['ask']): Asked[K]['answer'] =>
  (answers[what] as (ports: Ports, ask: Asked[K]['ask']) => Asked[K]['answer'])(ports, ask);
