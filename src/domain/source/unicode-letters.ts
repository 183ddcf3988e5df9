/** Letters that no font of the nineties had, with the marks that a decomposed text bears; Œ, Š, Ž, Ÿ and ƒ were in all. */
const BEYOND =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/** Whether a composed text was certainly typed in Unicode: ơ, ư, đ, ă, a letter with two marks or a mark by itself. */
export const hasUnicodeLetters = (composed: string): boolean => BEYOND.test(composed);
