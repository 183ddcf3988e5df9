import type { SetUpPage, SetUpState } from '../app/set-up-dialog';
import type { SetUpStep } from '../domain/set-up-field';
import { add, button, byId, field, say, speak } from './element';
import { offerTab } from './offer-tab';
import { closeDialog, messageOf, saveEntry, speakSetUp } from './server';
import { chooseAges, chosenAges, showAges } from './set-up/ages';
import { showEditors } from './set-up/editors';
import { entryOf } from './set-up/entry';
import { clearErrors, showErrors } from './set-up/errors';
import { chosenOrder, followOrder, offerOrders, showOrder, tellUnreadable } from './set-up/order';
import { showReview } from './set-up/review';
import { showPresent, takeProposed } from './set-up/units';
import { runJob, showClose } from './work';

declare const data: SetUpPage;

/** In the language that is chosen by now. */
let page: SetUpPage = data;
const { steps } = data;
const order = () => chosenOrder(page.campaigns);
const placeOf = (step: SetUpStep) => steps.findIndex(({ id }) => id === step);

/** What is saved by now, the step that is shown, and the furthest that was: what is typed between them is not saved. */
let state: SetUpState = data.state;
let at = placeOf(state.step);
let furthest = at;

/** Shows what the chosen order says, and asks what it leaves open. */
function showChosen(): void {
  showOrder(order());
  showAges(order(), state.settings, page.words.agesProposed);
}

function fill(): void {
  const { settings, lines } = state;
  if (settings.campaign) field('campaign').value = settings.campaign;
  for (const name of ['commune', 'province', 'signatory', 'signatoryTitle', 'mail', 'office'] as const)
    field(name).value = settings[name] ?? '';
  if (!settings.campaign) followOrder(order());
  showChosen();
  field('units').value = lines;
  showUnits();
}

function showUnits(): void {
  showPresent(state.units);
  showEditors(state.units);
}

function showTitle(place: string, title: string): void {
  say('told', '');
  byId('place').textContent = place;
  byId('title').textContent = title;
  byId('title').focus();
  window.scrollTo(0, 0);
}

function showStep(step: number): void {
  at = step;
  furthest = Math.max(at, furthest);
  clearErrors();
  const bars = document.querySelectorAll('#steps li');
  page.steps.forEach(({ id, place, title }, index) => {
    byId(`step-${id}`).hidden = index !== at;
    bars[index]?.classList.toggle('done', index <= at);
    if (index === at) showTitle(place, title);
  });
  const isLast = at === steps.length - 1;
  if (isLast) showReview(page, state, order());
  button('language').hidden = at !== 0;
  button('back').hidden = at === 0;
  button('later').hidden = isLast;
  button('next').textContent = isLast ? page.words.start : page.words.next;
}

function setBusy(isBusy: boolean): void {
  byId('form').inert = isBusy;
  for (const id of ['back', 'later', 'next']) button(id).disabled = isBusy;
  say('saving', isBusy ? page.words.saving : '');
}

/** Saves one step; where it cannot be saved, shows it with what is wrong, and tells so. */
async function isSaved(step: SetUpStep, stay: boolean): Promise<boolean> {
  clearErrors();
  setBusy(true);
  try {
    const answer = await saveEntry(entryOf(step, stay));
    setBusy(false);
    if (answer.state !== null) return showSaved(step, answer.state);
    if (placeOf(step) !== at) showStep(placeOf(step));
    showErrors(answer.errors);
  } catch (error) {
    setBusy(false);
    say('refusal', `${page.words.unexpected} ${messageOf(error)}`);
    button('next').focus();
  }
  return false;
}

function showSaved(step: SetUpStep, saved: SetUpState): true {
  state = saved;
  if (step !== 'campaign') field('units').value = state.lines;
  showUnits();
  return true;
}

async function goOn(): Promise<void> {
  const step = steps[at];
  if (at === steps.length - 1) await start();
  else if (step && (await isSaved(step.id, false))) showStep(at + 1);
}

async function leave(): Promise<void> {
  for (const { id } of steps.slice(at, furthest + 1)) if (!(await isSaved(id, true))) return;
  closeDialog();
}

/** Shows the dialog in the other language; what is typed stays. */
async function speakOther(): Promise<void> {
  const [campaign, ages] = [field('campaign').value, chosenAges()];
  setBusy(true);
  try {
    page = await speakSetUp(page.language === 'vi' ? 'en' : 'vi');
    state = page.state;
    speakWords();
    field('campaign').value = campaign;
    showChosen();
    chooseAges(ages);
    showUnits();
    showStep(at);
  } catch (error) {
    say('refusal', `${page.words.unexpected} ${messageOf(error)}`);
  }
  setBusy(false);
  button('language').focus();
}

async function start(): Promise<void> {
  byId('form').hidden = true;
  showTitle('', page.words.working);
  const campaign = state.settings.campaign ?? '';
  const end = await runJob({ job: 'set-up', step: 'start', campaign, units: [], mail: '' }, page.words);
  byId('title').textContent = end.kind === 'done' ? page.words.doneTitle : page.words.undoneTitle;
  if (end.kind !== 'done') return;
  byId('progress').hidden = true;
  for (const line of page.doneNext) add('li', line, byId('doneNext'));
  byId('doneNext').hidden = false;
  if (end.opens) offerTab(end.opens, page.words);
}

/** All words that depend on no entry. */
function speakWords(): void {
  speak(page.language, page.words);
  button('language').lang = page.language === 'vi' ? 'en' : 'vi';
  field('units').setAttribute('placeholder', page.words.unitsExample);
  offerOrders(page.campaigns);
  tellUnreadable(page.unreadable);
}

function openForm(): void {
  byId('steps').append(...steps.map(() => document.createElement('li')));
  speakWords();
  fill();
  byId('form').hidden = false;
  showStep(at);
  if (state.isResumed) say('told', page.words.resumed);
  byId('form').onsubmit = (event) => {
    event.preventDefault();
    void goOn();
  };
  button('back').onclick = () => {
    showStep(at - 1);
  };
  button('language').onclick = () => void speakOther();
  button('later').onclick = () => void leave();
  button('propose').onclick = () => {
    takeProposed(order());
  };
  field('campaign').onchange = () => {
    followOrder(order());
    showChosen();
  };
}

speak(data.language, data.words);
if (data.refusal === null) openForm();
else {
  say('refusal', data.refusal);
  showClose();
}
