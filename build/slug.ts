/**
 * A text as part of a file's name: plain lower-case letters, digits and dashes, at most 60 characters.
 *
 * @example
 * slug('Báo cáo tuần 15/4: đã đạt 80%') //=> 'bao-cao-tuan-15-4-da-dat-80'
 */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'thu'
  );
}
