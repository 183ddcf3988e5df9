import type { ProblemText } from './text';

/** Why something was not done, in English. */
export const enProblems: ProblemText = {
  unknownCampaign: (id, known) => `There is no campaign “${id}”. Known are: ${known}.`,
  notSetUp: 'This file is not set up. Choose Phủ Xanh → Set up first.',
  noUnits: 'The tab Đơn vị names no unit. Choose Phủ Xanh → Set up to add some.',
  unknownUnit: (unit) => `The tab Đơn vị does not name “${unit}”.`,
  busy: 'Somebody else is running this. Wait a minute and try again.',
  noRecipient: 'Nobody is named to get the report. Fill in “Thư nhận báo cáo” in Cấu hình.',
  badRecipient: (address) => `“${address}” is no mail address. Mend “Thư nhận báo cáo” in Cấu hình.`,
  noQuota: 'This account may send no more mails today; what is left waits in Sổ gửi thư. Send again tomorrow.',
  mailRefused: 'Google did not accept an address: see the outcome in Sổ gửi thư.',
  unexpected:
    'Something went wrong that nobody foresaw. Try again; if it stays, tell whoever installed this the following line:',
};
