import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { nodeProcess } from './process';

let compiled: vm.Script | null = null;
const bundles = new Map<string, vm.Script>();
const bundlesKept = 8;

/** The script whose value is the guest's `install`; bundled once a process. */
export function guestScript(): vm.Script {
  compiled ??= new vm.Script(`(() => {${bundleGuest()}\nreturn guest.install;})()`, { filename: 'google.js' });
  return compiled;
}

/** The compiled bundle of the add-in; kept for the next run. @throws {SyntaxError} It is no script. */
export function bundleScript(code: string): vm.Script {
  const known = bundles.get(code) ?? new vm.Script(code, { filename: 'Code.js' });
  bundles.set(code, known);
  const oldest = bundles.keys().next();
  if (bundles.size > bundlesKept && !oldest.done) bundles.delete(oldest.value);
  return known;
}

function bundleGuest(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root(),
    entryPoints: ['host/guest/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'guest',
    target: 'node20',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

// Neither `import.meta` nor `__dirname` stands in both module systems this file is run under.
function root(): string {
  const found = ancestors(nodeProcess.cwd()).find((folder) => existsSync(join(folder, 'host/guest/main.ts')));
  if (found === undefined) throw new Error('Run this inside the project: host/guest is not above the working folder.');
  return found;
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
