/**
 * The way from the outputs of one map to those of another, without extension: `./returns`, `../sales/returns`. All but
 * the letters, digits and marks that every address may hold is percent-encoded. `''` where one of them is not built.
 * @param from where the outputs of the map with the link are, relative to the output folder: `shop/coffee`
 * @param to where those of the other map are
 */
export function linkBetween(from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return '';
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let common = 0;
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++;
  const up = folders.length - common;
  return [...(up === 0 ? ['.'] : Array<string>(up).fill('..')), ...parts.slice(common).map(encode)].join('/');
}

/** Half a character, as a name on the disk may hold it, has no encoding. */
const encode = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
