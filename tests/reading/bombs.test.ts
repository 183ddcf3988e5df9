import { zipSync, type Zippable } from 'fflate';
import { readFile } from '../../src/reading/read-file';

const MEGABYTE = 1024 * 1024;
const xlsx = (parts: Zippable): Uint8Array => zipSync({ 'xl/workbook.xml': new Uint8Array(), ...parts });
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE);

/** A file with the sizes that its directory declares for its last part changed. */
const declaring = (bytes: Uint8Array, unpacked: number): Uint8Array => {
  const file = Buffer.from(bytes);
  file.writeUInt32LE(unpacked, file.lastIndexOf('PK\x01\x02') + 24);
  return new Uint8Array(file);
};

const errorOf = (bytes: Uint8Array): unknown => {
  const reading = readFile('b.xlsx', bytes);
  return 'error' in reading && reading.error;
};

/** Bytes that no unpacking gets through: whoever tries says that the file is damaged. */
const garbage = new Uint8Array(1000).fill(0xff);

const unpackable = (sizes: readonly number[]): Uint8Array => {
  const parts = Object.fromEntries(sizes.map((_, index) => [`xl/worksheets/sheet${index}.xml`, garbage]));
  const file = Buffer.from(zipSync({ ...parts, 'xl/workbook.xml': garbage }, { level: 0 }));
  let at = file.indexOf('PK\x01\x02');
  for (const size of sizes) {
    file.writeUInt16LE(8, at + 10);
    file.writeUInt32LE(size, at + 24);
    at = file.indexOf('PK\x01\x02', at + 4);
  }
  return new Uint8Array(file);
};

test('what declares too much is not unpacked', () => {
  expect(errorOf(unpackable([201 * MEGABYTE]))).toEqual({ code: 'swells', most: 200 });
  expect(errorOf(unpackable(Array.from({ length: 20 }, () => 16 * MEGABYTE)))).toEqual({ code: 'swells', most: 300 });
  expect(errorOf(unpackable([51 * MEGABYTE]))).toEqual({ code: 'swells', most: 50 });
  expect(errorOf(unpackable([10 * MEGABYTE]))).toEqual({ code: 'damaged' });
});

test('a part that unpacks to more than it declares is given up early', () => {
  const timed = (bytes: Uint8Array): number => {
    const start = performance.now();
    expect(errorOf(bytes)).not.toBe(false);
    return performance.now() - start;
  };
  const honest = xlsx({ 'xl/worksheets/sheet1.xml': zeros(49) });
  expect(errorOf(declaring(honest, 1000))).toEqual({ code: 'damaged' });
  expect(timed(declaring(honest, 1000))).toBeLessThan(timed(honest) / 2);
});

test('a part that was spoilt is noticed by its checksum', () => {
  const sheet = new TextEncoder().encode('<worksheet><sheetData/></worksheet>');
  const bytes = xlsx({ 'xl/worksheets/sheet1.xml': [sheet, { level: 0 }] });
  bytes[Buffer.from(bytes).indexOf('<sheetData/>') + 3] = 88;
  expect(errorOf(bytes)).toEqual({ code: 'damaged' });
});
