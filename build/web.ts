import { build, type BuildOptions } from 'esbuild';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Bundle, type SavedHost } from '../host/host';
import { sampleCommune } from '../samples/commune';
import { loadBundle } from './bundle-files';
import { demoCommune } from './demo-commune';
import { workThrough, type Progress } from './run-local';
import { writeOneFile } from './one-file';
import { namePeople, samplePeople } from './sample-people';
import { writeSample } from './sample-files';
import { screen } from './text';

/** The page in one file, which needs no server. */
export const oneFile = 'phu-xanh.html';

/** The folder of a project, absolute. */
type Root = string;

/**
 * Builds the page that runs the add-in over a sample commune into a folder which any server can serve.
 *
 * @throws {Error} esbuild's, when something does not compile.
 */
export async function buildWeb(root: Root, out: string, progress: Progress): Promise<void> {
  const bundle = await loadBundle(root);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await buildScripts(root, out);
  const files = {
    'index.html': withPolicy(await readFile(join(root, 'host/browser/index.html'), 'utf8')),
    'add-in.json': JSON.stringify(bundle),
    'workbook.json': JSON.stringify(await sampleWorkbook(bundle, progress)),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
  const unpack = await codeOf({ ...optionsIn(root), entryPoints: ['host/browser/unpack-script.ts'] });
  await writeOneFile(out, unpack, oneFile);
}

function withPolicy(page: string): string {
  const nonce = randomBytes(16).toString('base64');
  return page.replace('content=""', `content="${policy(nonce)}"`).replace('nonce=""', `nonce="${nonce}"`);
}

/** What the page may load: its own files, and scripts that carry its nonce; nothing from anywhere else. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

async function buildScripts(root: Root, out: string): Promise<void> {
  const options = optionsIn(root);
  const guest = await codeOf({ ...options, entryPoints: ['host/guest/main.ts'], globalName: 'guest' });
  const pane = await codeOf({ ...options, entryPoints: ['host/browser/pane-script.ts'] });
  await build({ ...options, ...xlsxScript, outfile: join(out, 'xlsx.js') });
  await build({
    ...options,
    entryPoints: ['host/browser/page.ts', 'host/browser/page.css'],
    outdir: out,
    define: {
      GUEST_CODE: JSON.stringify(`(() => {${guest}\nglobalThis.install = guest.install;})();`),
      PANE_CODE: JSON.stringify(pane),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

const xlsxScript = { entryPoints: ['host/browser/keep/xlsx-script.ts'], globalName: 'workbookFiles' };

async function codeOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, write: false });
  return outputFiles.map(({ text }) => text).join('');
}

const optionsIn = (root: Root): BuildOptions => ({
  ...{ absWorkingDir: root, bundle: true, format: 'iife', target: 'es2022', charset: 'utf8', minify: true },
  ...{ legalComments: 'none', logLevel: 'error', platform: 'browser' },
});

const FIRST_TAB = 'Bắt đầu';

/** The sample commune as people would have set it up and checked it. */
async function sampleWorkbook(bundle: Bundle, progress: Progress): Promise<SavedHost> {
  const rosters = await mkdtemp(join(tmpdir(), 'rosters-'));
  const host = openHost(bundle, {
    ...{ now: `${demoCommune.on}T08:00`, name: screen.sampleName, owner: samplePeople.owner },
  });
  try {
    const files = (await writeSample(sampleCommune(demoCommune), rosters)).map((name) => join(rosters, name));
    const options = { ...demoCommune, mail: samplePeople.chairman, files };
    const work = workThrough(host, options, progress);
    if ('error' in work) throw new Error(work.error);
    namePeople(host, options, progress(screen.actions['set-up']));
    host.edit.open(FIRST_TAB);
    return host.save();
  } finally {
    host.close();
    await rm(rosters, { recursive: true, force: true });
  }
}
