const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** A length of time as a journey file has it (45s, 1h30m, 2d) in seconds. */
export function secondsOf(duration: string): number {
  const parts = duration.matchAll(/(\d+(?:\.\d+)?)\s?([smhdw])/g);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * units[unit!]!, 0);
}
