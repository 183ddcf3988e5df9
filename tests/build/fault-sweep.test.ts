import { isTelling, pointsOf } from '../../build/fault-sweep';

const calls = [
  'Properties.getProperties',
  ...['Range.getValues', 'Range.getValues', 'Range.getValues', 'Range.getValues'],
  ...['Range.setValues', 'MailApp.sendEmail', 'Range.setValues', 'MailApp.sendEmail'],
  ...['Range.setValues', 'MailApp.sendEmail', 'Range.setValues', 'MailApp.sendEmail'],
  'Lock.releaseLock',
];

test('every call may fail, all but readings after their effect, and mail may be refused', () => {
  expect(pointsOf({ calls }, 'fails before')).toEqual(calls.map((_, at) => at + 1));
  expect(pointsOf({ calls }, 'second run')).toHaveLength(calls.length);
  expect(pointsOf({ calls }, 'fails after')).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(pointsOf({ calls }, 'quota gone')).toEqual([7, 9, 11, 13]);
});

test('of calls that repeat the first and the last tell, of mails those with their lines', () => {
  const telling = calls.flatMap((_, at) => (isTelling(calls, at + 1) ? [at + 1] : []));
  expect(telling).toEqual([1, 2, 5, 6, 7, 8, 11, 12, 13, 14]);
});
