const gap = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/**
 * The text on one line: each run of white space and control characters is one space, none at the ends. This is all
 * that the text formats change about a text; the rest comes through them exactly.
 */
export const oneLine = (text: string): string => text.replace(gap, ' ').trim();
