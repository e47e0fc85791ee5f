import type { ReportFormat } from './report.ts';

/** Every way to report findings, by id, in the order of `--help`. */
export const reports: ReadonlyMap<string, ReportFormat> = new Map(
  (
    [
      {
        id: 'pretty',
        summary: 'For people: each finding with its lines of the file and what to write instead.',
        load: async () => (await import('./pretty.ts')).pretty,
      },
    ] satisfies readonly ReportFormat[]
  ).map((report) => [report.id, report]),
);
