import type { OrderFileSentences } from './order-file-sentences';

const mendIn = (campaign: string) =>
  `Báo người cài Phủ Xanh sửa mục đó trong tệp ${campaign}.json; danh sách và những gì đã gõ vẫn giữ nguyên.`;

const fileOf = (campaign: string) => `Tệp của chiến dịch “${campaign}”`;

/** What is wrong with the file of an order, in Vietnamese. */
export const viOrderFile: OrderFileSentences = {
  'order-key-unknown': ({ campaign, key }) => [
    `${fileOf(campaign)} có mục lạ “${key}”; mục ấy được bỏ qua, phần còn lại vẫn dùng.`,
    mendIn(campaign),
  ],
  'order-value-wrong': ({ campaign, key, text }) => [
    text === ''
      ? `${fileOf(campaign)} thiếu mục “${key}”, nên chưa dùng được chiến dịch này.`
      : `${fileOf(campaign)}, mục “${key}”: không dùng được “${text}”, nên chưa dùng được chiến dịch này.`,
    `${mendIn(campaign)} Trong lúc chờ vẫn chọn được chiến dịch khác ở Phủ Xanh → Thiết lập.`,
  ],
  'order-contradicts': ({ campaign, text }) => [
    `${fileOf(campaign)} tự mâu thuẫn (${text}), nên chưa dùng được chiến dịch này.`,
    `${mendIn(campaign)} Trong lúc chờ vẫn chọn được chiến dịch khác ở Phủ Xanh → Thiết lập.`,
  ],
};
