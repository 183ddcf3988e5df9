import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';
import type * as Note from '@univerjs/sheets-note';
import type * as Sheets from '@univerjs/sheets';
import { nodeProcess } from './process';

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

/** A Univer of no screen. */
export const makeUniver = (): Core.Univer => new core.Univer({ logLevel: core.LogLevel.SILENT });

/** Puts the workbook on the screen, where there is one. */
export const showOnScreen: (univer: Core.Univer) => void = () => undefined;
