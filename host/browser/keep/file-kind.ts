/** What the first look at a file tells: whether it is worth to be read as an .xlsx. */
export type FileKind = 'xlsx' | 'not-xlsx' | 'old-xls' | 'locked' | 'too-big' | 'broken';

/** Packed, and unpacked: a sheet of 100,000 lines takes about 150 MB of XML. */
const most = { packed: 40e6, unpacked: 400e6 };

const mark = { zip: 0x04034b50, directory: 0x02014b50, end: 0x06054b50, compound: 0xe011cfd0 };
const endSize = 22;
const longestComment = 65_535;

/** Looks at a file without unpacking anything. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length > most.packed) return 'too-big';
  if (bytes.length < endSize) return 'not-xlsx';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = view.getUint32(0, true);
  // A workbook with a password is put into the same kind of box as the old files are.
  if (first === mark.compound) return hasText(bytes, 'EncryptedPackage') ? 'locked' : 'old-xls';
  if (first !== mark.zip) return 'not-xlsx';
  const size = unpackedSize(view);
  if (size === null) return 'broken';
  return size > most.unpacked ? 'too-big' : 'xlsx';
}

/** The size of all that a zip says it holds; null when it has no directory. */
function unpackedSize(view: DataView): number | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let [at, size] = [view.getUint32(end + 16, true), 0];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== mark.directory) return null;
    size += view.getUint32(at + 24, true);
    const names = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += names.reduce((sum, length) => sum + length, 46);
  }
  return size;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === mark.end) return at;
  }
  return null;
}

/** Whether a text stands in the bytes as Windows writes it, two bytes a letter. */
function hasText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}
