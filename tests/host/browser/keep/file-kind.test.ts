import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileKind, type FileKind } from '../../../../host/browser/keep/file-kind';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/${name}`);
const encrypted = (): Uint8Array =>
  Buffer.concat([fixture('tcvn3.xls').subarray(0, 512), Buffer.from('EncryptedPackage', 'utf16le')]);

/** A zip whose directory says that its file unpacks to so many bytes. */
function claiming(size: number): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  view.setUint32(view.getUint32(zip.length - 6, true) + 24, size, true);
  return zip;
}

test.each<{ what: string; bytes: () => Uint8Array; kind: FileKind }>([
  { what: 'a list as schools export it', bytes: () => fixture('csdl-ver3.xlsx'), kind: 'xlsx' },
  { what: 'a file of the nineties', bytes: () => fixture('tcvn3.xls'), kind: 'old-xls' },
  { what: 'a file with a password', bytes: encrypted, kind: 'locked' },
  { what: 'a web page', bytes: () => fixture('web-page.xls'), kind: 'not-xlsx' },
  { what: 'nothing', bytes: () => new Uint8Array(), kind: 'not-xlsx' },
  { what: 'half a file', bytes: () => fixture('csdl-ver3.xlsx').subarray(0, 2000), kind: 'broken' },
  { what: 'a directory that leads nowhere', bytes: () => claiming(9).map((byte, at, all) => (at === all.length - 6 ? 255 : byte)), kind: 'broken' }, // prettier-ignore
  { what: 'what unpacks to more than is read here', bytes: () => claiming(500e6), kind: 'too-big' },
  { what: 'what unpacks to as much as is read here', bytes: () => claiming(400e6), kind: 'xlsx' },
  { what: 'what is too large as it is', bytes: () => new Uint8Array(40e6 + 1), kind: 'too-big' },
])('$what is $kind', ({ bytes, kind }) => {
  expect(fileKind(bytes())).toBe(kind);
});

test('an empty workbook is one too', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Một');
  expect(fileKind(new Uint8Array(await book.xlsx.writeBuffer()))).toBe('xlsx');
});
