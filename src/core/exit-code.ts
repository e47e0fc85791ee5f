/** What the process says to its caller. A report format never changes it. */
export const ExitCode = {
  ok: 0,
  /** Findings at or above `--fail-level`. */
  findings: 1,
  /** Usage, configuration, input and output, a missing browser, a bad git ref. */
  usage: 2,
  /** A bug in journeymap. */
  bug: 101,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
