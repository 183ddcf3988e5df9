import type { Unstated } from './campaign';
import { day, type Day } from './day';
import type { Plan } from './plan';
import type { PlanFault } from './plan-fault';
import { matters, type PlanRule } from './plan-days';
import type { Session } from './session';

const told = { moves: [], days: [], holds: null };

/** What was signed last of all that an order carries out; undefined where no day is told. */
const lastBasis = ({ basis }: Plan) =>
  basis
    .flatMap(({ name, day: signed }) => (signed === null ? [] : [{ basis: name, signed }]))
    .sort((one, other) => (one.signed < other.signed ? 1 : -1))[0];

/** A campaign that starts before what it carries out was signed. */
export const startBeforeBasis: PlanRule = (plan) => {
  const { id, start } = plan;
  const last = lastBasis(plan);
  if (!last || start === null || start >= last.signed) return [];
  return [{ code: 'start-before-basis', id: `${id}/basis/start`, start, ...last, ...told }];
};

/** What is due when that which it carries out was only just signed, or earlier. */
export const dueBeforeBasis: PlanRule = (plan) => {
  const last = lastBasis(plan);
  if (!last) return [];
  return matters(plan.items.filter(({ lastDay }) => lastDay <= last.signed)).map((items) => {
    const id = `${plan.id}/basis/${items[0].about}`;
    return { code: 'due-before-basis', id, items, ...last, ...told, moves: items.map((item) => item.id) };
  });
};

/** The days of acts that orders often name, by the number that names them. */
const KNOWN_ACTS: readonly (readonly [number: string, signed: string])[] = [
  ['06/QĐ-TTg', '2022-01-06'],
  ['133/CĐ-TTg', '2024-12-14'],
];

/** A basis with another day than its own. */
export const misdated: PlanRule = ({ id, basis }) =>
  basis.flatMap(({ name, day: signed }): PlanFault[] => {
    const [number, known] = KNOWN_ACTS.find(([each]) => name.includes(` ${each}`)) ?? [];
    if (number === undefined || known === undefined || signed === null || signed === known) return [];
    const fact = { basis: name, signed, known: day(known) };
    return [{ code: 'basis-misdated', id: `${id}/basis/${number}`, ...fact, ...told }];
  });

const unitOf = ({ unit }: Session) => unit ?? '';
const daysOf = (sessions: readonly Session[]): Day[] => [...new Set(sessions.map((each) => each.day))].sort();

/** Sessions after the last day that they serve, unit by unit. */
export const sessionLate: PlanRule = ({ id, sessions, items, serves }) => {
  const item = items.find((each) => each.id === serves);
  if (!item) return [];
  const same = items.filter(({ about }) => about === item.about);
  const [latest = item] = [...same].sort((one, other) => (one.written > other.written ? -1 : 1));
  return [...new Set(sessions.map(unitOf))].flatMap((unit): PlanFault[] => {
    const planned = daysOf(sessions.filter((each) => unitOf(each) === unit));
    const late = planned.filter((each) => each > item.lastDay);
    if (late.length === 0) return [];
    const isBeyondAll = latest.written > item.lastDay && late.some((each) => each > latest.written);
    const fact = { planned, late, item, latest: isBeyondAll ? latest : null };
    return [{ code: 'session-late', id: `${id}/session/${unit || 'reserve'}`, unit: unit || null, ...fact, ...told }];
  });
};

/** Parts of a figure that already make up the whole of it: nobody is left to be anything else. */
export const partsMakeWhole: PlanRule = ({ id, baselines }) =>
  baselines.flatMap((whole): PlanFault[] => {
    const parts = baselines.filter(({ partOf }) => partOf !== undefined && partOf === whole.id);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (parts.length === 0 || sum < whole.value) return [];
    return [{ code: 'parts-make-whole', id: `${id}/parts/${whole.id ?? ''}`, whole, parts, ...told }];
  });

/** What the order leaves open, so that it had to be read somehow. */
export const unstated: PlanRule = ({ id, indicators, items }: Plan) =>
  (['deadline', 'target', 'among'] satisfies Unstated[]).flatMap((what): PlanFault[] => {
    const open = indicators.filter((each) => each.unstated?.includes(what));
    if (open.length === 0) return [];
    const lastDay = what === 'deadline' ? (items.find((item) => item.id === open[0]?.id)?.lastDay ?? null) : null;
    const choice = lastDay === null ? told : { moves: open.map((each) => each.id), days: [lastDay], holds: null };
    return [{ code: 'unstated', id: `${id}/unstated/${what}`, items: open, what, lastDay, ...choice }];
  });
