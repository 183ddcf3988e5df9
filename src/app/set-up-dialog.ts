import {
  campaignFaults,
  mailFaults,
  SET_UP_STEPS,
  stepAfter,
  type FieldFault,
  type SetUpStep,
} from '../domain/set-up-field';
import { agesWords } from '../domain/age-words';
import { withEdits } from '../domain/own-order';
import type { SettingName } from '../domain/settings';
import type { UnitKind } from '../domain/unit';
import type { NamedUnit } from '../domain/unit-lines';
import { unitsInLines } from '../domain/unit-lines';
import type { Ports } from '../ports';
import { structureSentencesOf } from '../text/structure-sentences';
import type { Text } from '../text/text';
import type { SettingValues } from '../view/set-up';
import { refreshFrame } from './edit-frame';
import { followLanguage } from './language';
import { campaignChoices, campaignOf, unreadableOrders } from './orders';
import { ageValues, orderValues } from './own-order';
import { provideSettings } from './settings-tab';
import { draftLines, draftStep, draftUnits, keepLines, keepStep } from './set-up-draft';
import { addUnits, writeEditors } from './units-tab';
import { maySetUp, newerRefusal, readSetup, textIn, type WorkbookSetup } from './workbook-setup';

type FirstFields = Readonly<Record<'campaign' | 'commune' | 'province' | 'signatory' | 'signatoryTitle', string>> & {
  /** How the order is read where its letter leaves the ages open: an option of its question, `''` for none. */
  readonly ages?: string;
};
type MailFields = {
  readonly mail: string;
  readonly office: string;
  readonly editors: Readonly<Record<string, string>>;
};

/** What the dialog saves when a step is left; `stay` where the person goes on another day, or steps back. */
export type SetUpEntry = { readonly stay: boolean } & (
  | ({ readonly step: 'campaign' } & FirstFields)
  | { readonly step: 'units'; readonly lines: string }
  | ({ readonly step: 'mail' } & MailFields)
  | { readonly step: 'review' }
);

/** A field that has to be mended, and the words to say at it; `''` for what is wrong with none of them. */
export type FieldError = { readonly field: string; readonly sentence: string };

/** What came of saving: words for every field that has to be mended, or nothing and what is entered by now. */
export type SetUpAnswer =
  | { readonly errors: readonly FieldError[]; readonly state: null }
  | { readonly errors: readonly []; readonly state: SetUpState };

/** A unit as the dialog shows it; `isPresent` where `Đơn vị` lists it already. */
type ShownUnit = {
  readonly name: string;
  readonly kind: string;
  readonly editors: string;
  readonly isPresent: boolean;
};

/** Everything the dialog shows of what has been entered so far. */
export type SetUpState = {
  readonly step: SetUpStep;
  readonly isResumed: boolean;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  readonly lines: string;
  readonly units: readonly ShownUnit[];
  /** "3 schools, 31 villages". */
  readonly unitCount: string;
  /** "5/34 units have an address". */
  readonly editorCount: string;
};

function countOf(units: readonly NamedUnit[], text: Text): string {
  const of = (kind: UnitKind) => units.filter((unit) => unit.kind === kind).length;
  if (units.length === 0) return text.setting.noUnits;
  return text.setting.unitCount({ school: of('school'), village: of('village'), other: of('other') });
}

/** What has been entered so far, here or in another sitting. */
export function readState(ports: Ports, { settings, units, text }: WorkbookSetup): SetUpState {
  const left = draftStep(ports);
  const planned = draftUnits(ports, units);
  const shown = [
    ...units.map(({ name, kind, editors }) => ({ name, kind: text.kinds[kind], editors, isPresent: true })),
    ...planned.map(({ name, kind }) => ({ name, kind: text.kinds[kind], editors: '', isPresent: false })),
  ];
  return {
    step: left ?? 'campaign',
    isResumed: left !== null && left !== 'campaign',
    settings,
    lines: draftLines(ports),
    units: shown,
    unitCount: countOf([...units, ...planned], text),
    editorCount: text.setting.reviewEditors(shown.filter(({ editors }) => editors !== '').length, shown.length),
  };
}

/** What `Cấu hình` is to say of the order that was chosen, read as was chosen. */
function orderedValues({ grid, settings, joined }: WorkbookSetup, { campaign, ages }: FirstFields): SettingValues {
  const order = campaignOf(campaign);
  if (!order) return {};
  const isOther = settings.campaign !== campaign;
  const chosen = order.ageQuestion?.options.find(({ id }) => id === ages)?.bands;
  const now = isOther ? order.bands : (joined?.campaign.bands ?? order.bands);
  const isRead = chosen !== undefined && agesWords(chosen) !== agesWords(now);
  const read = isRead ? withEdits(order, { bands: chosen }) : order;
  return { ...orderValues(grid, read, isOther), ...(isRead ? ageValues(read) : {}) };
}

function saveCampaign(ports: Ports, setup: WorkbookSetup, entry: FirstFields): FieldFault[] {
  const faults = campaignFaults(
    entry,
    campaignChoices(setup.text.language).map(({ id }) => id),
  );
  if (faults.length > 0) return faults;
  const { campaign, commune, province, signatory, signatoryTitle } = entry;
  const values = { campaign, commune, province, signatory, signatoryTitle };
  const tidied = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
  provideSettings(ports, setup.grid, { ...tidied, ...orderedValues(setup, entry) }, setup.text);
  return [];
}

function saveUnits(ports: Ports, { units }: WorkbookSetup, lines: string, stay: boolean): FieldFault[] {
  const isNone = units.length === 0 && unitsInLines(lines, []).length === 0;
  if (isNone && !stay) return [{ code: 'empty', field: 'units' }];
  keepLines(ports, lines);
  return [];
}

/** Addresses belong to people: they go into the workbook, and with them the units that they stand beside. */
function saveMail(ports: Ports, setup: WorkbookSetup, { mail, office, editors }: MailFields): FieldFault[] {
  const faults = mailFaults({ mail, office }, editors);
  if (faults.length > 0) return faults;
  provideSettings(ports, setup.grid, { mail: mail.trim(), office: office.trim() }, setup.text);
  if (Object.values(editors).every((addresses) => addresses.trim() === '')) {
    writeEditors(ports, setup.units, editors);
    return [];
  }
  const units = addUnits(ports, setup.units, draftUnits(ports, setup.units), setup.text);
  keepLines(ports, '');
  writeEditors(ports, units, editors);
  return [];
}

function save(ports: Ports, setup: WorkbookSetup, entry: SetUpEntry): FieldFault[] {
  switch (entry.step) {
    case 'campaign':
      return saveCampaign(ports, setup, entry);
    case 'units':
      return saveUnits(ports, setup, entry.lines, entry.stay);
    case 'mail':
      return saveMail(ports, setup, entry);
    case 'review':
      return [];
  }
}

/** Why nothing may be entered at all; null where it may. */
const refusalOf = (ports: Ports, setup: WorkbookSetup): string | null =>
  newerRefusal(setup) ?? (maySetUp(ports.guards()) ? null : setup.text.rights.setUpByOffice);

/** Saves what one step of the dialog holds, so that the dialog may be closed at any time. */
export function saveSetUp(ports: Ports, entry: SetUpEntry): SetUpAnswer {
  const setup = readSetup(ports);
  const { text } = setup;
  const refusal = refusalOf(ports, setup);
  if (refusal !== null) return { errors: [{ field: '', sentence: refusal }], state: null };
  const errors = save(ports, setup, entry).map((fault) => ({
    field: fault.field,
    sentence: text.setting.fault(fault),
  }));
  if (errors.length > 0) return { errors, state: null };
  keepStep(ports, entry.stay ? entry.step : stepAfter(entry.step));
  return { errors: [], state: { ...readState(ports, readSetup(ports)), isResumed: false } };
}

/** Keeps another language in `Cấu hình`, and gives what the dialog shows in it. */
export function speakSetUp(ports: Ports, language: Text['language']): SetUpPage {
  const setup = readSetup(ports);
  if (refusalOf(ports, setup) === null) {
    provideSettings(ports, setup.grid, { language }, textIn(language));
    followLanguage(ports, setup.joined?.campaign ?? setup.order, textIn(language));
    refreshFrame(ports);
  }
  return setUpPage(ports, readSetup(ports));
}

/** What the page of the dialog begins with. */
export type SetUpPage = ReturnType<typeof setUpPage>;

/** What the page of the dialog begins with: the words, the choices, and what has been entered so far. */
export function setUpPage(ports: Ports, setup: WorkbookSetup) {
  const { text } = setup;
  const { page, steps, review, doneNext } = text.setting;
  const { reviewNone, working, resumed, doneTitle, undoneTitle } = text.setting;
  const { unexpected } = text.problems;
  return {
    language: text.language,
    refusal: refusalOf(ports, setup),
    words: { ...text.dialog, ...page, unexpected, reviewNone, working, resumed, doneTitle, undoneTitle },
    review,
    doneNext,
    steps: SET_UP_STEPS.map((id, at) => ({
      id,
      title: steps[id],
      place: text.setting.stepOf(at + 1, SET_UP_STEPS.length),
    })),
    campaigns: campaignChoices(text.language),
    unreadable: unreadableOrders().map((fault) => structureSentencesOf(text.structure, fault)[0]),
    state: readState(ports, setup),
  };
}
