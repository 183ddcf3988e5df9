import type { FileError } from '../domain/source/file-error';

/** Thrown within the reading of a file where there is no way on; `readFile` hands its fault back. */
export class Refusal extends Error {
  constructor(readonly fault: FileError) {
    super(fault.code);
  }
}
