const seconds: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
};

/** A length of time of a journey file (`1h30m`) in seconds. */
export function secondsOf(duration: string): number {
  let sum = 0;
  for (const [, count, unit] of duration.matchAll(/(\d+(?:\.\d+)?)\s?([smhdw])/g)) {
    sum += Number(count) * (seconds[unit!] ?? 0);
  }
  return sum;
}
