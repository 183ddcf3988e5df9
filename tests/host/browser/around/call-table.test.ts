import { callTable, callTotal } from '../../../../host/browser/around/call-table';

const call = (method: string, cells: number) => ({ service: 'Range', method, cells, ms: 1 });

test('calls stand by method, the dearest first, with what they would take on Google', () => {
  const calls = [call('getValues', 10_000), call('setNote', 1), call('getValues', 10_000), call('setNote', 1)];
  const lines = callTable(calls);
  expect(lines.map(({ method, calls: count, cells }) => [method, count, cells])).toEqual([
    ['Range.getValues', 2, 20_000],
    ['Range.setNote', 2, 2],
  ]);
  expect(lines[0]?.seconds).toBeCloseTo(0.1 + 1.8);
  const total = callTotal(calls);
  expect([total.calls, total.cells]).toEqual([4, 20_002]);
  expect(total.seconds).toBeCloseTo(lines.reduce((sum, { seconds }) => sum + seconds, 0));
});
