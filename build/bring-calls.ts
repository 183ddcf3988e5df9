import * as z from 'zod/mini';
import type { FileSheet } from '../src/reading/file-sheet';
import type { Runner } from './add-in-calls';

/** A file is handed over in pieces of so many letters. */
const LETTERS_A_PIECE = 500_000;

const counts = z.object({
  added: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  conflicts: z.number(),
  missing: z.number(),
});
const shownLine = z.object({
  sheet: z.number(),
  row: z.number(),
  unit: z.string(),
  name: z.string(),
  says: z.array(z.string()),
});
const preview = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['refused', 'choose-unit']), sentence: z.string() }),
  z.object({
    kind: z.literal('map'),
    sentence: z.string(),
    columns: z.array(z.object({ key: z.string(), header: z.string(), role: z.string() })),
  }),
  z.object({
    kind: z.literal('plan'),
    sentence: z.string(),
    notes: z.array(z.string()),
    counts,
    structure: z.number(),
    sheets: z.array(z.string()),
    units: z.array(z.object({ unit: z.string(), sentence: z.string(), counts })),
    refused: z.array(z.string()),
    first: z.array(shownLine),
    problems: z.array(shownLine),
    missing: z.array(z.object({ unit: z.string(), id: z.string(), row: z.number(), name: z.string() })),
    rejected: z.array(z.array(z.string())),
  }),
]);
const outcome = z.union([
  z.object({ error: z.null(), sentences: z.array(z.string()), counts, left: z.array(z.string()) }),
  z.object({ error: z.string() }),
]);
const survey = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['no-table', 'unmapped']) }),
  z.object({ kind: z.literal('list'), names: z.boolean(), schools: z.array(z.string()) }),
]);
const seenLine = z.object({ row: z.number(), print: z.string() });
const seen = z.object({ line: z.optional(z.nullable(seenLine)) });
const told = z.object({ sentence: z.string(), isDone: z.boolean() });
const batches = z.array(z.object({ id: z.string(), sentence: z.string(), state: z.string(), canUndo: z.boolean() }));

/** What an import would do, as the add-in tells it. */
export type Preview = z.infer<typeof preview>;
/** What an import has come to. */
export type Outcome = z.infer<typeof outcome>;

/** What sheets hold: no list, one whose columns nobody knows, or one, with the schools it names. */
export type Survey = z.infer<typeof survey>;

type GivenSheets = readonly (Omit<FileSheet, 'cells'> & { readonly rows: FileSheet['cells'] })[];

/** What is to be brought in, and how; see the add-in's own. */
export type Request = {
  readonly source:
    | { readonly upload: string; readonly name: string }
    | { readonly tab: string }
    | { readonly name: string; readonly sheets: GivenSheets };
  readonly unit: string;
  readonly mapping: Readonly<Record<string, string>> | null;
  readonly take: boolean;
};

const ask = (host: Runner, what: string, body: unknown): unknown =>
  JSON.parse(host.run('uiBring', what, JSON.stringify(body)) as string);

const given = (sheets: readonly FileSheet[]): GivenSheets =>
  sheets.map(({ cells, ...sheet }) => ({ ...sheet, rows: cells }));

/** Hands the sheets of a file over in pieces, as a page does. @returns The upload. */
export function upload(host: Runner, sheets: readonly FileSheet[], seconds: number): string {
  const id = `${String(seconds)}-node`;
  const text = JSON.stringify(given(sheets));
  for (let place = 0; place * LETTERS_A_PIECE < text.length; place += 1) {
    const piece = text.slice(place * LETTERS_A_PIECE, (place + 1) * LETTERS_A_PIECE);
    ask(host, 'piece', { upload: id, place, text: piece });
  }
  return id;
}

/** What stands in the sheets of a file, or in the first rows of them; nothing is written. */
export const surveySheets = (host: Runner, sheets: readonly FileSheet[]): Survey =>
  survey.parse(ask(host, 'survey', { sheets: given(sheets) }));

/** Brings a file in that stands as a list of ours, as it is, or else line by line. */
export const loadFile = (host: Runner, name: string, unit: string, sheets: readonly FileSheet[]): Outcome =>
  outcome.parse(ask(host, 'load', { name, unit, sheets: given(sheets) }));

/** What bringing a list in would do; nothing is written. */
export const previewImport = (host: Runner, request: Request): Preview => preview.parse(ask(host, 'preview', request));

/** Brings a list in, run after run until no unit is left. */
export function applyImport(host: Runner, request: Request): Outcome {
  const sentences: string[] = [];
  for (let only: readonly string[] | null = null; ;) {
    const done = outcome.parse(ask(host, 'apply', { ...request, only }));
    if (done.error !== null) return done;
    sentences.push(...done.sentences);
    if (done.left.length === 0) return { ...done, sentences };
    only = done.left;
  }
}

/** Says of people why they stand in a list no more. */
export const markGone = (host: Runner, gone: unknown) => told.parse(ask(host, 'gone', gone));

/** The line in which the cursor stands, as it is looked at; null for nobody's. */
export const lookAtLine = (host: Runner) => seen.parse(ask(host, 'line', null)).line ?? null;

/** Puts right what can be put right without asking, of a line that was looked at or of all. */
export const mend = (host: Runner, tab: string, line: z.infer<typeof seenLine> | null) =>
  told.parse(ask(host, 'mend', { tab, line }));

/** What can be taken back, the latest first. */
export const listBatches = (host: Runner) => batches.parse(ask(host, 'batches', null));

/** Takes a batch back. */
export const takeBack = (host: Runner, batch: string) => told.parse(ask(host, 'back', { batch }));
