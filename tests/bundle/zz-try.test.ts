import { sampleCommune, usualSeed } from '../../samples/commune';
import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import { emptyHost, listsOf, ON, press, report, workbookWith } from './workbook';

test('x', async () => {
  const sample = sampleCommune({ campaign: 'hoang-thanh', on: ON, seed: usualSeed, scale: 0.05 });
  const lists = listsOf(sample);
  const host = await workbookWith({});
  host.type('Cấu hình', 'B5', 'en');
  const labels: string[] = [];
  const say = (a: number, b: number, l: string) => labels.push(l);
  setUp(host, { campaign: 'hoang-thanh', units: Object.keys(lists), mail: 'a@b.example' }, say);
  for (const [u, c] of Object.entries(lists)) importRoster(host, u, { name: u, cells: c.map((r) => [...r]) });
  for (const j of ['check', 'gaps', 'deadlines'] as const) driveJob(host, { job: j, step: 'start' }, say);
  report(host);
  driveJob(host, { job: 'self-check', step: 'start' }, say);
  const vi = /[\u00C0-\u024F\u1E00-\u1EFF]/;
  const out = new Set<string>();
  for (const s of host.workbook().sheets) {
    if (s.name in lists) {
      for (const n of s.notes) if (vi.test(n.text)) out.add('NOTE ' + n.text);
      continue;
    }
    for (const c of s.cells) if (vi.test(String(c.value))) out.add(s.name + ': ' + c.value);
  }
  const mail = host.outbox[0]!;
  for (const l of [mail.subject, ...mail.body.split('\n')]) if (vi.test(l)) out.add('MAIL ' + l);
  for (const l of labels) if (vi.test(l)) out.add('LABEL ' + l);
  require('fs').writeFileSync('/tmp/en.txt', [...out].join('\n'));
});
