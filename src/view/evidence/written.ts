/** A whole number as people read it. */
export const amountText = (value: number): string => String(value);

/** A day, a month or a year as people read it. */
export const dateText = (date: string): string => date;
