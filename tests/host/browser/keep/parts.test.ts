import { openHost } from '../../../../host/host';
import type { Parts } from '../../../../host/browser/keep/parts';
import { holdsHost, hostOf, isOfShape, partsOf } from '../../../../host/browser/keep/parts';
import { functionOf, manifest, now } from '../../script';

const bundle = {
  code: functionOf(
    'fill',
    `sheet.getRange('A1:B2').setValues([['Nguyễn', 1], ['Lê', true]]).setBackground('#00ff00'); book.insertSheet('Hai');
     PropertiesService.getDocumentProperties().setProperty('a', '1'); MailApp.sendEmail('x@x.example', 'S', 'B');
     ScriptApp.newTrigger('fill').timeBased().everyHours(6).create();`,
  ),
  manifest,
  pages: {},
};

function filled() {
  const host = openHost(bundle, { now });
  host.run('fill');
  return host;
}

const changed = (before: Parts, after: Parts): string[] =>
  [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);

test('the parts of a saved host make the same host', () => {
  const host = filled();
  const parts = new Map(partsOf(host.save()));
  expect([holdsHost(parts), isOfShape(parts), hostOf(parts)]).toEqual([true, true, host.save()]);
  const other = openHost(bundle, hostOf(parts));
  expect([...other.pictures()]).toEqual([...host.pictures()]);
  for (const each of [host, other]) each.close();
});

test('what is typed changes the part of its tab alone', () => {
  const host = filled();
  const before = new Map(partsOf(host.save()));
  host.type('Hai', 'A1', '7');
  expect(changed(before, new Map(partsOf(host.save())))).toEqual([`tab ${host.frames()[1]?.id ?? ''}`]);
  host.close();
});

test('a part that is missing or of another shape is not taken for a host', () => {
  const host = filled();
  const parts = new Map(partsOf(host.save()));
  host.close();
  const rest = parts.get('rest') ?? '';
  expect(isOfShape(new Map([['rest', rest.replace(/"shape":\d+/, '"shape":0')]]))).toBe(false);
  parts.delete('tab 0');
  expect(() => hostOf(parts)).toThrow('No part tab 0');
  expect(holdsHost(new Map())).toBe(false);
});
