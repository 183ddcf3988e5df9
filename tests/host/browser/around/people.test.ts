import { peopleOf, personOf } from '../../../../host/browser/around/people';
import { hostOver } from '../../../../host/host';
import { openWorld } from '../../../../host/open-world';
import { functionOf, manifest } from '../../script';

const owner = 'chu-tep@xa.example';

const code = functionOf(
  'close',
  `sheet.getRange('A1').setValue('Gửi An@xa.example; binh@xa.example, mã a|b@xa.example');
  for (const [name, email] of [['Thôn 1', 'thon-1@xa.example'], ['Thôn 2', 'thon-2@xa.example']]) {
    const guard = book.insertSheet(name).protect();
    guard.removeEditors(guard.getEditors());
    guard.addEditors([email, 'van-phong@xa.example']);
  }
  book.insertSheet('Mở');`,
);

test('all whom the workbook names can be acted as, with the protected tabs that each may edit', () => {
  const opened = openWorld({ code, manifest, pages: {} }, { owner });
  const host = hostOver(opened, code);
  host.run('close');
  const tabs = ['Thôn 1', 'Thôn 2'];
  expect(peopleOf(opened.world).map(({ email, tabs: own, all }) => [email, own, all])).toEqual([
    [owner, tabs, true],
    ['van-phong@xa.example', tabs, true],
    ['thon-1@xa.example', ['Thôn 1'], false],
    ['thon-2@xa.example', ['Thôn 2'], false],
    ['an@xa.example', [], false],
    ['binh@xa.example', [], false],
    ['b@xa.example', [], false],
  ]);
  expect(personOf(opened.world, 'Thon-1@XA.example').tabs).toEqual(['Thôn 1']);
  host.close();
});

test('where nothing is protected everybody may edit all', () => {
  const { world } = openWorld({ code, manifest, pages: {} }, { owner });
  expect(peopleOf(world)).toEqual([{ email: owner, isOwner: true, tabs: [], all: true }]);
});
