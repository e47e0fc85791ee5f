const needsNone = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cs}]/u;
const combinesWithAny = /(?=\p{M})\p{Script=Inherited}/u;
const isAssigned = /[^\p{Cn}\p{Co}]/u;

/** False for what is never drawn: white space, joiners, variation selectors, controls of direction and the like. */
export const needsGlyph = (codePoint: number): boolean => !needsNone.test(String.fromCodePoint(codePoint));

/**
 * True for marks that go with any letter, such as a diaeresis: most often a font has the letter and its mark as one
 * glyph, so that it lacks nothing where it has no glyph for the mark.
 */
export const isMarkOfAnyScript = (codePoint: number): boolean =>
  combinesWithAny.test(String.fromCodePoint(codePoint));

/** False for code points that mean nothing in Unicode, or what two sides agree on: a font found by chance means nothing by them. */
export const meansSomething = (codePoint: number): boolean =>
  isAssigned.test(String.fromCodePoint(codePoint));
