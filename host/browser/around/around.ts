import { byId } from '../element';
import { makeCallPanel } from './calls';
import { makeClockPanel } from './clock';
import { makeMailbox } from './mailbox';
import type { Stage } from './stage';
import { makeUserPanel } from './users';
import { words } from './words';

/** What stands around the sheet. */
export type Around = Pick<Stage, 'begins'> & { readonly draw: () => void };

/** Puts the clock, the users, the outbox and the log of calls beside the menus. */
export function openAround(stage: Omit<Stage, 'begins'>): Around {
  const calls = makeCallPanel(stage);
  const { begins } = calls;
  const [clock, users, mails] = [
    makeClockPanel({ ...stage, begins }),
    makeUserPanel({ ...stage, begins }),
    makeMailbox(stage),
  ];
  const place = byId('around');
  place.ariaLabel = words.around;
  place.append(clock.button, users.button, mails.button, calls.button);
  document.body.append(clock.body, users.body, calls.body);
  return {
    begins,
    draw: () => {
      for (const part of [clock, users, mails, calls]) part.draw();
    },
  };
}
