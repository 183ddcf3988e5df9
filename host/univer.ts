import vm from 'node:vm';
import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';
import type * as Note from '@univerjs/sheets-note';
import type * as Sheets from '@univerjs/sheets';

/**
 * The process of Node itself. A test runner hands its tests a copy whose `env.TZ` moves nothing and whose loader
 * cannot read Univer's mixed modules; the main context always holds the real one.
 */
export const nodeProcess = vm.runInThisContext('process') as typeof process;

const load: (name: string) => unknown = nodeProcess
  .getBuiltinModule('node:module')
  .createRequire(`${nodeProcess.cwd()}/package.json`);

/** Univer's core: the workbook, its cells and styles. */
export const core = load('@univerjs/core') as typeof Core;
/** Univer's sheet commands. */
export const sheets = load('@univerjs/sheets') as typeof Sheets;
/** Univer's formula engine. */
export const formula = load('@univerjs/engine-formula') as typeof Formula;
/** Univer's cell notes. */
export const note = load('@univerjs/sheets-note') as typeof Note;
