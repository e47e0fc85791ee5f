/** Minutes between two ticks. Each divides a day, so that midnight is always a tick. */
const intervals = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440];

/** Where ticks stand nearer than an hour, in minutes of the whole axis. */
const short = 180;

export interface Axis {
  /** Minutes of the first and the last tick. */
  readonly start: number;
  readonly end: number;
  /** Minutes between two ticks. */
  readonly interval: number;
}

/**
 * An axis over some minutes that begins and ends with a tick.
 * @param most the most gaps between ticks that there is room for
 */
export function axisOver(first: number, last: number, most: number): Axis {
  const axes = intervals.map((interval) => {
    const start = Math.floor(first / interval) * interval;
    return { start, end: Math.max(start + interval, Math.ceil(last / interval) * interval), interval };
  });
  const fits = axes.find(
    ({ start, end, interval }) =>
      (end - start) / interval <= most && (interval >= 60 || last - first <= short),
  );
  return fits ?? axes.at(-1)!;
}
