import type { Host } from '../../host/node';
import { hostOf } from './script';

const tab = 'Trang tính1';
const seen = `function onEdit(e) {
  const log = PropertiesService.getDocumentProperties();
  const line = [e.range.getA1Notation(), 'value' in e ? e.value : '-', 'oldValue' in e ? e.oldValue : '-', e.authMode, e.user.getEmail(), e.source.getName()];
  log.setProperty('seen', (log.getProperty('seen') || '') + line.join('|') + '\\n');
}
function told() { return PropertiesService.getDocumentProperties().getProperty('seen') || ''; }
function grid(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getDisplayValues(); }
`;

/** What onEdit was told: range, value, old value. */
function told(host: Host): string[] {
  return String(host.run('told'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').slice(0, 3).join(' '));
}

describe('what a person types is told to onEdit', () => {
  test.each<{ why: string; act: (host: Host) => void; lines: string[] }>([
    {
      why: 'a text into an empty cell',
      act: (h) => {
        h.edit.type(tab, 'B2', 'Lan');
      },
      lines: ['B2 Lan -'],
    },
    {
      why: 'a text over another',
      act: (h) => {
        h.edit.type(tab, 'B2', 'Lan');
        h.edit.type(tab, 'B2', 'Mai');
      },
      lines: ['B2 Lan -', 'B2 Mai Lan'],
    },
    {
      why: 'a day, told by its serial number',
      act: (h) => {
        h.edit.type(tab, 'A1', '01/09/2015');
      },
      lines: ['A1 42248 -'],
    },
    {
      why: 'TRUE',
      act: (h) => {
        h.edit.type(tab, 'A1', 'true');
      },
      lines: ['A1 TRUE -'],
    },
    {
      why: 'nothing over a number: no value',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.type(tab, 'A1', '');
      },
      lines: ['A1 5 -', 'A1 - 5'],
    },
    {
      why: 'one cell cleared: no value',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.clear(tab, 'A1');
      },
      lines: ['A1 5 -', 'A1 - 5'],
    },
    {
      why: 'many cells cleared: neither',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.clear(tab, 'A1:B3');
      },
      lines: ['A1 5 -', 'A1:B3 - -'],
    },
    {
      why: 'one cell pasted: neither',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.paste(tab, 'A1', [['6']]);
      },
      lines: ['A1 5 -', 'A1 - -'],
    },
    {
      why: 'a block pasted',
      act: (h) => {
        h.edit.paste(tab, 'B2', [['a', 'b'], ['c']]);
      },
      lines: ['B2:C3 - -'],
    },
    {
      why: 'one cell filled: no old value',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.fill(tab, 'A1', 'A2');
      },
      lines: ['A1 5 -', 'A2 5 -'],
    },
    {
      why: 'a column filled',
      act: (h) => {
        h.edit.type(tab, 'A1', '5');
        h.edit.fill(tab, 'A1', 'A2:A9');
      },
      lines: ['A1 5 -', 'A2:A9 - -'],
    },
    {
      why: 'rows, columns and a sort are not told',
      act: (h) => {
        h.edit.insertRows(tab, 2);
        h.edit.deleteRows(tab, 2);
        h.edit.insertColumns(tab, 2);
        h.edit.deleteColumns(tab, 2);
        h.edit.sort(tab, 'A1:B9', [1]);
      },
      lines: [],
    },
  ])('$why', ({ act, lines }) => {
    const host = hostOf(seen);
    act(host);
    expect(told(host)).toEqual(lines);
    expect(host.failures).toEqual([]);
    host.close();
  });
});
