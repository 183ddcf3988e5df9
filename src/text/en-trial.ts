import { dated } from './en-plan';
import type { TrialText } from './vi-trial';

/** What is said of a report before it is sent, in English. */
export const enTrial: TrialText = {
  mark: '[Test] ',
  preview: (to) => `A preview; nothing was sent. Send now sends the mail below to ${to}.`,
  sent: (to) => `A test was sent to ${to}. It does not count as the weekly report.`,
  noAddress:
    'Google does not tell Phủ Xanh your mail address, so no test could be sent. The mail can be read here as it is.',
  noQuota: 'This account may send no more mails today, so no test could be sent. Try again tomorrow.',
  refused: (to) => `Google did not accept ${to}, so no test could be sent.`,
  alsoOn: (day, time) =>
    `The weekly report goes out by itself at about ${time} on ${dated(day)}; sent now, it still goes out then.`,
  alsoToday: (time) =>
    `The weekly report goes out by itself at about ${time} today; sent now, it does not go again today.`,
  words: { send: 'Send now', me: 'Send me a test', mail: 'The mail' },
};
