import type { Timer } from '../timers';
import { authorizationInfo } from './authorization-info';
import { port } from './connection';
import { Exception } from './exception';
import { honestClass, honestSpace, names } from './honest';

/** ScriptApp.Trigger. */
export class Trigger {
  readonly #timer: Timer;

  constructor(timer: Timer) {
    this.#timer = timer;
  }

  getUniqueId(): string {
    return this.#timer.id;
  }
  getHandlerFunction(): string {
    return this.#timer.handler;
  }
  getEventType(): string {
    return this.#timer.event;
  }
  getTriggerSource(): string {
    return this.#timer.source;
  }
  getTriggerSourceId(): string | null {
    return this.#timer.source === 'SPREADSHEETS' ? port.file.id() : null;
  }
}

const recurrences = [
  ...['at', 'after', 'everyMinutes', 'everyHours', 'everyDays', 'everyWeeks', 'onWeekDay', 'onMonthDay'],
] as const;

/** ScriptApp.TriggerBuilder, ClockTriggerBuilder and SpreadsheetTriggerBuilder in one. */
export class TriggerBuilder {
  readonly #handler: string;
  #event: Timer['event'] | null = null;
  #rule: Record<string, string | number> = {};

  constructor(handler: string) {
    this.#handler = handler;
  }

  #on(event: Timer['event']): this {
    this.#event = event;
    return this;
  }
  #set(key: string, value: string | number): this {
    this.#rule = { ...this.#rule, [key]: value };
    return this;
  }

  timeBased(): this {
    return this.#on('CLOCK');
  }
  forSpreadsheet(): this {
    return this;
  }
  onOpen(): this {
    return this.#on('ON_OPEN');
  }
  onEdit(): this {
    return this.#on('ON_EDIT');
  }
  onChange(): this {
    return this.#on('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }
  after(ms: number): this {
    return this.#set('after', ms);
  }
  at(date: Date): this {
    return this.#set('at', date.getTime());
  }
  atHour(hour: number): this {
    return this.#set('atHour', hour);
  }
  nearMinute(minute: number): this {
    return this.#set('nearMinute', minute);
  }
  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) {
      throw new Exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.#set('everyMinutes', minutes);
  }
  everyHours(hours: number): this {
    return this.#set('everyHours', hours);
  }
  everyDays(days: number): this {
    return this.#set('everyDays', days);
  }
  everyWeeks(weeks: number): this {
    return this.#set('everyWeeks', weeks);
  }
  onWeekDay(day: unknown): this {
    return this.#set('onWeekDay', String(day));
  }
  onMonthDay(day: number): this {
    return this.#set('onMonthDay', day);
  }
  inTimezone(zone: string): this {
    return this.#set('inTimezone', zone);
  }
  create(): Trigger {
    const event = this.#event;
    if (event === null) throw new Exception('No event was chosen for the trigger.');
    port.services.authorise('ScriptApp.newTrigger', 'script.scriptapp');
    if (event === 'CLOCK' && !recurrences.some((key) => key in this.#rule)) {
      throw new Exception('Not in this host: a clock trigger that names neither a date nor an interval');
    }
    const source = event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
    const timer = { handler: this.#handler, source, event, rule: this.#rule } as const;
    return new Trigger(port.services.addTimer('ScriptApp.newTrigger', timer));
  }
}

honestClass('Trigger', Trigger);
honestClass('TriggerBuilder', TriggerBuilder);

const weekDays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** ScriptApp. */
export function makeScriptApp(): object {
  return honestSpace('ScriptApp', {
    newTrigger: (handler: string) => new TriggerBuilder(handler),
    getProjectTriggers: () => {
      authorise('getProjectTriggers');
      return Array.from(port.services.timers('ScriptApp.getProjectTriggers'), (timer) => new Trigger(timer));
    },
    deleteTrigger: (trigger: Trigger) => {
      authorise('deleteTrigger');
      port.services.removeTimer('ScriptApp.deleteTrigger', trigger.getUniqueId());
    },
    getAuthorizationInfo: authorizationInfo,
    AuthorizationStatus: names('AuthorizationStatus', 'REQUIRED', 'NOT_REQUIRED'),
    WeekDay: names('WeekDay', ...weekDays),
    AuthMode: names('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
    EventType: names('EventType', 'CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT'),
    TriggerSource: names('TriggerSource', 'CLOCK', 'SPREADSHEETS'),
  });
}

function authorise(method: string): void {
  port.services.authorise(`ScriptApp.${method}`, 'script.scriptapp');
}
