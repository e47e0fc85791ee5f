const gap = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** What makes a text other than one line; most texts are one, and this is quicker than replacing each space. */
const untidy = /[^\S ]|[\u0000-\u001f\u007f-\u009f]| {2}|^ | $/;

/**
 * The text on one line: each run of white space and control characters is one space, none at the ends. This is all
 * that the text formats change about a text; the rest comes through them exactly.
 */
export const oneLine = (text: string): string => (untidy.test(text) ? text.replace(gap, ' ').trim() : text);
