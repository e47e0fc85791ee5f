/** A text, or null where there is none. */
export const textOrNull = <Text extends string>(text: Text): Exclude<Text, ''> | null =>
  text === '' ? null : (text as Exclude<Text, ''>);

/** A figure or a part, or null where there is none. */
export const orNull = <Value>(value: Value): Exclude<Value, false> | null =>
  value === false ? null : (value as Exclude<Value, false>);

/** A figure that 0 stands for where it is not there. */
export const unlessZero = (value: number): number | null => (value === 0 ? null : value);

/** A figure where it was measured. */
export const measuredOrNull = (measured: boolean, value: number): number | null => (measured ? value : null);

/** The place of a stage in the document, from 0. */
export const stageIndex = (number: number | false): number | null => (number === false ? null : number - 1);

/** Where the document of another map is, relative to this one. */
export const documentAt = (link: string): string | null => (link === '' ? null : `${link}.json`);
