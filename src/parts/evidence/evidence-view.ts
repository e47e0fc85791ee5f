import type { SupportLevel } from '../../view/support/support-view.ts';

/** Where the claims of a map come from. */
export interface EvidenceView {
  /** The pieces that are cited, in the order of the file. */
  readonly sources: readonly SourceView[];
  /** How many claims (feelings, pain points, opportunities, KPIs) there are of each level, none for a level without any. */
  readonly counts: readonly SupportCount[];
  readonly claims: number;
  /** `14 claims`. */
  readonly claimsLabel: string;
}

export interface SourceView {
  readonly id: string;
  /** 1-based: the mark that a claim bears. */
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  /** `Survey`; `''` where no kind is given. */
  readonly kindLabel: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** `10 September 2026`; `''` where none is given. */
  readonly date: string;
  /** The same as the map writes it, a day, a month or a year: `2026-09-10`, or `''`. */
  readonly writtenDate: string;
  /** `n = 212`; `''` where none is given. */
  readonly sample: string;
  /** The same as a figure; `false` where none is given. */
  readonly sampleSize: number | false;
  readonly note: string;
  /** An address of the web, percent-encoded, or `''`. */
  readonly url: string;
  /** How many claims cite it. */
  readonly claims: number;
  /** `cited by 3 claims`. */
  readonly claimsLabel: string;
}

export interface SupportCount {
  readonly level: SupportLevel;
  /** `confirmed`. */
  readonly label: string;
  readonly count: number;
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** `false` for a map whose claims cite nothing. */
    readonly evidence: EvidenceView | false;
  }
}
