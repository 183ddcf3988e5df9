import type { ImportOutcome } from '../app/import/apply-import';
import type { ImportPage } from '../app/import/open-pages';
import type { ImportPreview } from '../app/import/preview';
import type { ImportRequest } from '../app/import/read-request';
import type { Mapping } from '../domain/source/source';
import { alone, focusOn, seen } from './alone';
import { button, byId, field, input, say, speak } from './element';
import type { Progress } from './progress';
import { readChosen } from './import/chosen-file';
import { askColumns, saidColumns } from './import/columns';
import { handOver } from './import/hand-over';
import { markChosen, offerReasons } from './import/missing';
import { showDone, showPlan } from './import/plan';
import { askBring } from './server';

declare const data: ImportPage;

type Plan = Extract<ImportPreview, { kind: 'plan' }>;

const { words } = data;
const waiting = { failed: words.unexpected, cancelling: words.cancelling };

/** What is being brought in; of the columns, what a person has said. */
let source: ImportRequest['source'] | null = null;
let mapping: Mapping | null = null;
let columns: Plan['columns'] = [];
let hasChosenUnit = false;

/** The steps, by what is shown in each. */
const STEPS = {
  choose: ['choose', 'unitField'],
  unit: ['source', 'unitField', 'again'],
  map: ['source', 'map', 'again', 'useMapping'],
  plan: ['source', 'unitField', 'plan', 'again', 'apply'],
  done: ['source', 'done', 'again'],
} as const;
const PARTS = [...new Set(Object.values(STEPS).flat())];

const nameOf = (from: typeof source): string => (from === null ? '' : 'tab' in from ? from.tab : from.name);

function show(step: keyof typeof STEPS): void {
  const shown: readonly string[] = STEPS[step];
  for (const part of PARTS) byId(part).hidden = !shown.includes(part);
  if (step === 'choose' || step === 'map') byId('missing').hidden = true;
  if (step === 'choose' || step === 'map' || step === 'unit') byId('rejected').hidden = true;
  byId('source').textContent = nameOf(source);
  window.scrollTo(0, 0);
}

const request = (from: ImportRequest['source']): ImportRequest => ({
  source: from,
  unit: field('unit').value,
  mapping,
  take: input('take').checked,
});

/** Forgets the list that was being brought in, also where its pieces stand; what cannot be dropped goes within a day. */
function leave(): void {
  if (source && 'upload' in source) void askBring('drop', { upload: source.upload }).catch(() => null);
  [source, mapping, columns] = [null, null, []];
  input('take').checked = false;
}

function chooseAnother(): void {
  leave();
  show('choose');
  focusOn(input('file'));
}

function giveUp(): void {
  chooseAnother();
  say('told', words.cancelled);
}

async function preview(progress: Progress): Promise<void> {
  if (source === null) return;
  progress.says(words.planning);
  const answer = await askBring('preview', request(source));
  if (progress.isCancelled()) giveUp();
  else showPreview(answer);
}

/** Begins with a list; what fails before anything of it is shown leaves nothing behind. */
async function begin(from: ImportRequest['source'], progress: Progress): Promise<void> {
  source = from;
  try {
    await preview(progress);
  } catch (error) {
    leave();
    throw error;
  }
}

function showPreview(answer: ImportPreview): void {
  if (answer.kind === 'map') askAgain(answer.columns, answer.sentence);
  if (answer.kind === 'refused') chooseAnother();
  if (answer.kind === 'choose-unit') {
    show('unit');
    focusOn(field('unit'));
  }
  if (answer.kind === 'choose-unit' || answer.kind === 'refused') say('problem', answer.sentence);
  if (answer.kind === 'plan') showDecided(answer);
}

function showDecided(answer: Plan): void {
  columns = answer.columns;
  show('plan');
  showPlan(answer, data, `${words.rejectedFile} ${nameOf(source).replace(/\.\w+$/, '')}`);
}

/** Asks what the columns are. @param why - Why it is asked; `''` where a person wanted to be. */
function askAgain(open: typeof columns, why: string): void {
  columns = open;
  say('problem', '');
  say('told', '');
  say('why', why);
  show('map');
  askColumns(open, data);
}

/** Chooses the unit that a list most likely is of, unless a person has chosen one. */
function proposeUnit(unit: string): void {
  if (!hasChosenUnit && unit !== '') field('unit').value = unit;
}

async function takeFile(file: File, progress: Progress): Promise<void> {
  progress.says(words.reading);
  const like = askBring('open', { file: file.name }).catch(() => null);
  await seen();
  const sheets = await readChosen(file, data.language);
  if (typeof sheets === 'string') {
    chooseAnother();
    say('problem', `${file.name}: ${sheets}`);
    return;
  }
  await seen();
  proposeUnit((await like)?.unit ?? '');
  const upload = progress.isCancelled() ? null : await handOver(sheets, progress, words.sending);
  if (upload === null) giveUp();
  else await begin({ upload, name: file.name }, progress);
}

async function takeTab(progress: Progress): Promise<void> {
  progress.says(words.planning);
  const open = await askBring('open', { file: null });
  byId('tab').textContent = open.tab;
  proposeUnit(open.unit);
  await begin({ tab: open.tab }, progress);
}

async function apply(progress: Progress): Promise<void> {
  if (source === null) return;
  const sentences: string[] = [];
  let left: readonly string[] | null = null;
  let all = 0;
  do {
    progress.says(words.applying, all === 0 ? undefined : all - (left?.length ?? 0), all);
    const outcome: ImportOutcome = await askBring('apply', { ...request(source), only: left });
    if (outcome.error !== null) {
      say('problem', outcome.error);
      return;
    }
    sentences.push(...outcome.sentences);
    left = outcome.left;
    all = Math.max(all, sentences.length + left.length);
  } while (left.length > 0);
  show('done');
  showDone(sentences);
}

function useMapping(): void {
  const said = saidColumns();
  if (said === null) {
    say('problem', words.mapNoName);
    return;
  }
  mapping = said;
  void alone(preview, waiting);
}

/** What is pressed, and what it does. */
function listen(): void {
  input('file').onchange = () => {
    const [file] = input('file').files ?? [];
    if (file) void alone((progress) => takeFile(file, progress), waiting).then(() => (input('file').value = ''));
  };
  field('unit').onchange = () => {
    hasChosenUnit = true;
    if (source !== null) void alone(preview, waiting);
  };
  input('take').onchange = () => void alone(preview, waiting);
  button('readTab').onclick = () => void alone(takeTab, waiting);
  button('useMapping').onclick = useMapping;
  button('mapAgain').onclick = () => {
    askAgain(columns, '');
  };
  button('apply').onclick = () => void alone(apply, { failed: words.applyLost });
  button('mark').onclick = () => void alone((progress) => markChosen(data, progress), { failed: words.unexpected });
  button('again').onclick = () => {
    say('problem', '');
    say('told', '');
    chooseAnother();
  };
}

speak(data.language, words);
if (data.problem === null) {
  const units = document.createDocumentFragment();
  units.append(new Option(words.bySchool, ''), ...data.units.map((unit) => new Option(unit, unit)));
  byId('unit').append(units);
  field('unit').value = data.open.unit;
  byId('tab').textContent = data.open.tab;
  offerReasons(data.reasons);
  show('choose');
  listen();
} else say('problem', data.problem);
