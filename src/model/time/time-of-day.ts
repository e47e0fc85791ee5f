/** Minutes in a day. */
export const wholeDay = 24 * 60;

/** A time of day of a journey file (`8:30`) in minutes after midnight. */
export function minutesOf(at: string): number {
  const [hours, minutes] = at.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/**
 * The minutes of times that follow each other, counted from the midnight before the first: an earlier time of day than
 * the one before it is on the next day.
 */
export function running(times: readonly number[]): number[] {
  let midnight = 0;
  return times.map((time, index) => {
    if (index > 0 && time < times[index - 1]!) midnight += wholeDay;
    return midnight + time;
  });
}
