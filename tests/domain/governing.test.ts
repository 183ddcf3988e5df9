import { governing, paced } from '../../src/domain/governing';
import { orders } from '../helpers/orders';

test('units are held to one indicator of each band, the one that governs the campaign among them', () => {
  expect(Object.fromEntries(orders.map((order) => [order.id, paced(order).map(({ id }) => id)]))).toEqual({
    'hoang-thanh': ['activated-6-18'],
    'duc-tho': ['enrolled-6-14'],
    'hung-yen': ['processed-6-14'],
    'bac-quang': ['activated-6-14', 'activated-14'],
    'loc-hung': ['activated-14'],
  });
  for (const order of orders) expect(paced(order)).toContain(governing(order));
});
