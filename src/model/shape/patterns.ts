/* The forms of texts that must have one. They stand apart from the schema, which most maps do without. */

export const idPattern = /^[a-z][a-z0-9-]*$/;

/** No month has more days than the pattern gives it; that February has 29 only in some years is left alone. */
export const datePattern =
  /^\d{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|-(0[469]|11)-(0[1-9]|[12]\d|30)|-02-(0[1-9]|[12]\d))?$/;

export const currencyPattern = /^[A-Z]{3}$/;

/** Spaces, characters that nobody sees, quotes and brackets: an address ends where one of them stands. */
const never = String.raw`\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f"<>\\^{|}` + '`';

/** The host has no name and no password before it, with which one page passes for another. */
export const webAddressPattern = new RegExp(
  String.raw`^https?:\/\/[^${never}'@/?#:[\]%]+(:\d{1,5})?([/?#][^${never}]*)?$`,
);

export const clockPattern = /^([01]?\d|2[0-3]):[0-5]\d$/;

const lengthIn = (unit: string) => String.raw`(\d{1,6}(\.\d{1,3})?\s?${unit}\s?)?`;

/** More than nothing, and the larger unit before the smaller. */
export const durationPattern = new RegExp(
  String.raw`^(?=\d)(?=.*[1-9])${['w', 'd', 'h', 'm', 's'].map(lengthIn).join('')}$`,
);
