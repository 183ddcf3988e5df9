import type { Day } from '../domain/day';
import { dated } from './vi-plan';

/** What is said of a report before it is sent. */
export type TrialText = {
  /** Before the subject of a mail that is no report yet. */
  readonly mark: string;
  readonly preview: (to: string) => string;
  readonly sent: (to: string) => string;
  readonly noAddress: string;
  readonly noQuota: string;
  readonly refused: (to: string) => string;
  /** Where it goes out by itself, too: on another day, or later on this one. */
  readonly alsoOn: (day: Day, time: string) => string;
  readonly alsoToday: (time: string) => string;
  readonly words: Readonly<Record<'send' | 'me' | 'mail', string>>;
};

/** What is said of a report before it is sent, in Vietnamese. */
export const viTrial: TrialText = {
  mark: '[Thử] ',
  preview: (to) => `Xem trước, chưa gửi gì. Bấm Gửi ngay thì thư dưới đây tới ${to}.`,
  sent: (to) => `Đã gửi thử tới ${to}. Thư thử không tính là báo cáo tuần.`,
  noAddress:
    'Google không cho Phủ Xanh biết địa chỉ thư của bạn nên chưa gửi thử được. Nội dung thư vẫn xem được ngay trong hộp này.',
  noQuota: 'Hôm nay tài khoản này đã hết lượt gửi thư nên chưa gửi thử được. Mai thử lại.',
  refused: (to) => `Google không nhận gửi thư tới ${to} nên chưa gửi thử được.`,
  alsoOn: (day, time) => `Báo cáo tuần tự gửi khoảng ${time} ${dated(day)}; gửi bây giờ thì hôm ấy vẫn gửi.`,
  alsoToday: (time) => `Báo cáo tuần tự gửi khoảng ${time} hôm nay; gửi bây giờ thì hôm nay không tự gửi nữa.`,
  words: { send: 'Gửi ngay', me: 'Gửi thử cho tôi', mail: 'Nội dung thư' },
};
