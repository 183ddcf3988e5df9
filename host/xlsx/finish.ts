import JSZip from 'jszip';

/** A tab's filter: the tab's place in the workbook, from 0, and its range as a reference, `'Tab'!$A$3:$H$40`. */
export type FilterPlace = { tab: number; reference: string };

/** Columns and rows that a note's box covers; exceljs makes it two by four, too small for a sentence. */
const noteSize = { columns: 4, rows: 8 };

const workbookPart = 'xl/workbook.xml';

/**
 * Adds to an .xlsx file what exceljs leaves out: the names by which LibreOffice knows filters, and room for notes.
 *
 * @param bytes - The file as exceljs wrote it.
 */
export async function finishXlsx(bytes: ArrayBuffer, filters: readonly FilterPlace[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  await rewrite(zip, workbookPart, (xml) => withFilterNames(xml, filters));
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/drawings\/vmlDrawing\d+\.vml$/.test(name))) {
    await rewrite(zip, path, withLargeNotes);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 3 } });
}

async function rewrite(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (part) zip.file(path, change(await part.async('string')));
}

function withFilterNames(xml: string, filters: readonly FilterPlace[]): string {
  const names = filters.map(
    ({ tab, reference }) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${tab}" hidden="1">${escaped(reference)}</definedName>`,
  );
  if (names.length === 0) return xml;
  if (xml.includes('<definedNames>')) return xml.replace('<definedNames>', () => `<definedNames>${names.join('')}`);
  return xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function withLargeNotes(xml: string): string {
  return xml.replace(
    /<x:Anchor>(\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+)<\/x:Anchor>/g,
    (_, left: string, dx: string, top: string, dy: string, __: string, dx2: string, ___: string, dy2: string) =>
      `<x:Anchor>${left}, ${dx}, ${top}, ${dy}, ${Number(left) + noteSize.columns}, ${dx2}, ${Number(top) + noteSize.rows}, ${dy2}</x:Anchor>`,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
