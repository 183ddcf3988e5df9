const text = '"((?:[^"]|"")*)"';
const link = new RegExp(
  `^=\\s*HYPERLINK\\(\\s*${text}\\s*(?:[,;]\\s*(?:${text}|(-?\\d+(?:\\.\\d+)?))\\s*)?\\)\\s*$`,
  'i',
);

/** What `=HYPERLINK("…"; "label")` shows: its label, else its address. null for any other formula. */
export function hyperlinkLabel(formula: string): string | null {
  const match = link.exec(formula);
  if (!match) return null;
  return (match[2] ?? match[3] ?? match[1] ?? '').replaceAll('""', '"');
}
