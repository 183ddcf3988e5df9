const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;

/** The rows of a table as the clipboard carries it: a tab between cells, quotes around one of several lines. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of eachMatch(text.replace(/\r?\n$/, ''))) {
    row.push(
      cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function* eachMatch(text: string): Generator<RegExpExecArray> {
  const reader = new RegExp(cells);
  for (let match = reader.exec(text); match; match = reader.exec(text)) {
    yield match;
    if (match[2] === '') return;
  }
}

/** Texts by row and column. */
export type Rows = readonly (readonly string[])[];

/** Rows as the clipboard carries them in plain text. */
export const writeTable = (rows: Rows): string => rows.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
