import { day } from '../../src/domain/day';
import { measure } from '../../src/domain/indicator';
import { vi } from '../../src/text/vi';
import { homeView } from '../../src/view/home';
import { countsUntil } from '../domain/pace-samples';
import { campaign, communeOf, unitOf } from './report-sample';
import { told } from './told';

test('the head of Bắt đầu tells when it is expected to be finished, where the days before are known', () => {
  const commune = communeOf([unitOf('Thôn 1', 100, 70)]);
  const every3 = Array.from({ length: 21 }, () => 3);
  const [on, history] = [day('2026-04-15'), countsUntil(day('2026-04-14'), every3, 4, 100)];
  const indicators = campaign.indicators.map((each) => measure(each, { done: 70, population: 100 }, on, history));
  const given = { campaign, commune: { ...commune, on, indicators }, warnings: [], qualities: [], faults: [] };
  expect(told(homeView({ ...given, notices: [], unsettled: [], time: '08:00' }, vi))[4]).toMatch(
    /^✓ Hạn cuối 15\/5\/2026, còn 30 ngày\. Giữ tốc độ hiện nay thì kịp hạn\. .* Theo tốc độ 14 ngày qua \(3 người mỗi ngày\) dự kiến xong khoảng 25\/4\/2026, nhiều khả năng từ /,
  );
});
