import type { Obstacle } from '../choice';
import { weakKey } from '../text-key';

/** What the state of a pupil says: gone, and how; a pupil; or nothing that we know. */
export type PupilState = Extract<Obstacle, 'Chuyển đi' | 'Thôi học' | 'Đã mất'> | 'pupil' | 'unknown';

/**
 * Reads the twelve states of the ministry's database by how they begin: those who moved away or gave up school are in
 * its exports, with the term in which they did; *Nghỉ học xin học lại* is back at school.
 *
 * @example readPupilState('Chuyển đi kỳ 1') //=> 'Chuyển đi'
 */
export function readPupilState(text: string): PupilState {
  if (text === '') return 'pupil';
  const key = weakKey(text);
  if (/^(da )?chuyen (di|truong)/.test(key)) return 'Chuyển đi';
  if (/^(da )?(thoi hoc|bo hoc|nghi hoc$)/.test(key)) return 'Thôi học';
  if (/^(da mat|da chet|tu vong)/.test(key)) return 'Đã mất';
  const isPupil = /^((dang|van|con) hoc.*|chuyen den.*|nghi hoc xin hoc lai.*|(xin )?hoc lai.*|luu ban.*|moi tuyen.*)$/;
  return isPupil.test(key) ? 'pupil' : 'unknown';
}
