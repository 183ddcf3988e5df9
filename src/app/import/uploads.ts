import type { SourceSheet } from '../../domain/source/source';
import type { Ports } from '../../ports';
import { sheetsFrom, type WireSheet } from '../wire';

/** Where the pieces of a file that is being handed over stand, hidden in the workbook, until it is imported. */
const BEGINNING = 'Phủ Xanh (tệp ';

/** An upload nobody has finished within half a working day was given up: the whole file stands in it. */
const LONGEST_SECONDS = 4 * 3600;

const tabOf = (upload: string): string => `${BEGINNING}${upload})`;

/** A name for a new upload: when it began, and what tells it from others of that second. */
const ID = /^(\d{10})-[a-z0-9]{1,12}$/;

/** Whether a text names an upload; it becomes part of a tab's name. */
export const isUpload = (upload: string): boolean => ID.test(upload);

/** Keeps a piece of a file: JSON, cut anywhere. Pieces count from 0. */
export function keepPiece(ports: Ports, upload: string, place: number, text: string): void {
  if (!isUpload(upload)) throw new Error(`No such upload: ${upload}`);
  ports.keepTexts(tabOf(upload), place + 1, [text]);
}

/** What pieces say together; null where some are missing. What is wrong with them is not told, for it would quote them. */
function parsed(text: string): readonly WireSheet[] | null {
  try {
    return JSON.parse(text) as WireSheet[];
  } catch {
    return null;
  }
}

/** The sheets of a file; null where its pieces are not all there. */
export function uploadedSheets(ports: Ports, upload: string): readonly SourceSheet[] | null {
  const sheets = isUpload(upload) ? parsed(ports.aside(tabOf(upload)).join('')) : null;
  return sheets && sheetsFrom(sheets);
}

/** Forgets an upload. */
export function dropUpload(ports: Ports, upload: string): void {
  if (isUpload(upload)) ports.dropTab(tabOf(upload));
}

const isOld = (name: string, now: number): boolean => {
  const [, seconds = ''] = ID.exec(name.startsWith(BEGINNING) ? name.slice(BEGINNING.length, -1) : '') ?? [];
  return seconds !== '' && now - Number(seconds) > LONGEST_SECONDS;
};

/** Forgets the uploads that somebody gave up without a word; left to the next where whoever acts may only look. */
export function dropOldUploads(ports: Ports): void {
  const old = ports.tabs().filter(({ name }) => isOld(name, ports.seconds()));
  try {
    for (const { name } of old) ports.dropTab(name);
  } catch {
    return;
  }
}
