import { resolve } from 'node:path';

/** The project's folder, absolute. */
export const root = resolve(import.meta.dirname, '..');

/** The folder in which the command was typed, absolute: npm runs its scripts in the project's own. */
export const typedIn = process.env['INIT_CWD'] ?? process.cwd();
