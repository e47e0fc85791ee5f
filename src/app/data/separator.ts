export type Separator = ',' | ';' | '\t' | '|';

/** The likelier of two that are as frequent first: a comma may well stand in the name of a column. */
const separators: readonly Separator[] = ['\t', ';', '|', ','];

/** What stands between the columns: the mark that the names of the columns, quoted texts left out, have most often. */
export function separatorIn(header: string): Separator {
  const marks = header.trim().replace(/"[^"]*"?/g, '');
  let best: Separator = ',';
  let most = 0;
  for (const each of separators) {
    const count = marks.split(each).length - 1;
    if (count > most) {
      most = count;
      best = each;
    }
  }
  return best;
}
