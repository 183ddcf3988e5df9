import type { EventPlan } from '../event-plan';
import { User } from './session';
import { rangeIn } from './sheet-of';

/** The event object that a trigger's function is handed. What Google leaves out is not there at all. */
export function makeEvent(plan: EventPlan, source: object): Record<string, unknown> {
  const { authMode, triggerUid } = plan;
  const frame = triggerUid === undefined ? { authMode } : { authMode, triggerUid };
  if (plan.kind === 'clock') return { ...frame, ...plan.fields };
  return { ...frame, source, user: new User(plan.user), ...particulars(plan) };
}

function particulars(plan: EventPlan): Record<string, unknown> {
  if (plan.kind === 'change') return { changeType: plan.changeType };
  if (plan.kind !== 'edit') return {};
  const { box, value, oldValue } = plan;
  return {
    range: rangeIn(box.sheet, box),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
