import type { Metric, PartName } from './names.ts';
import type { FigurePart } from './figure.ts';

/*
 * The formulas of the metrics. Each KPI is computed by its own formula from its own parts, and never from another KPI:
 * retention is not 1 − churn, because those who came during the period may be lost in it as well.
 */

/**
 * How people read a figure. `rate`: a part of 1, shown in percent. `points`: from −100 to +100, and no percentage.
 * `score`: a mean on the scale of its answers. `money`: an amount, in its currency where that is given. `own`: in the
 * unit that the map gives.
 */
export type UnitKind = 'rate' | 'points' | 'score' | 'money' | 'own';

/** The numbers behind a formula, by their names. */
export type Parts = Readonly<Partial<Record<string, number>>>;

/** A formula of parts that are counted or added up. */
export interface PartsFormula {
  readonly kind: 'parts';
  /** In the order of the formula. */
  readonly parts: readonly PartName[];
  /** The parts that are counted and not weighed: whole, and never below nothing. */
  readonly counts: readonly PartName[];
  /** What `numerator` and `denominator` are called here. */
  readonly division: readonly [numerator: string, denominator: string];
  /** What is divided by, which must not be nothing. */
  readonly divisor: PartName;
  /** As people write it. */
  readonly words: string;
  compute(parts: Parts): number;
}

/** A formula of how many gave each answer. */
export interface AnswersFormula {
  readonly kind: 'answers';
  /** The answers that can be given, both included. @param scale the highest answer, where the KPI says it */
  answers(scale: number | undefined): NumberRange;
  /**
   * @param counts answer → how many gave it; at least one
   * @param scale the highest answer, where the KPI says it
   */
  compute(counts: ReadonlyMap<number, number>, scale: number | undefined): AnswersFigure;
}

export interface AnswersFigure {
  readonly value: number;
  readonly parts: readonly FigurePart[];
}

/** Both included. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

export interface MetricDefinition {
  /** As the end of "… of", for messages: `a conversion rate`. */
  readonly name: string;
  readonly unit: UnitKind;
  /** Whether more is better, where the KPI does not say it. */
  readonly direction: 'up' | 'down';
  /** The highest answer where the KPI does not say it; `undefined` for a metric without a scale of its own choice. */
  readonly scale: number | undefined;
  /** What the figure can be. @param scale the highest answer, where the KPI says it */
  range(scale: number | undefined): NumberRange;
  /** True where a number over another can be the figure, be it from columns that are called otherwise. */
  readonly isDivision: boolean;
  /** `undefined` where the map alone knows how it is measured. */
  readonly formula: PartsFormula | AnswersFormula | undefined;
}

const everyNumber: NumberRange = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const partOfOne: NumberRange = { low: 0, high: 1 };

const part = (parts: Parts, name: PartName): number => parts[name] ?? Number.NaN;

/** CSAT is asked on 1–5 most often. */
const csatScale = 5;
/** CES 2.0 is asked on 1–7. */
const cesScale = 7;

/** Every metric, with its formula and where that comes from. */
export const metricDefinitions: Readonly<Record<Metric, MetricDefinition>> = {
  /** Conversions ÷ those who could have converted (Farris, Bendle, Pfeifer, Reibstein: Marketing Metrics, 2010). */
  'conversion-rate': {
    name: 'a conversion rate',
    unit: 'rate',
    direction: 'up',
    scale: undefined,
    range: () => partOfOne,
    isDivision: true,
    formula: {
      kind: 'parts',
      parts: ['conversions', 'entrants'],
      counts: ['conversions', 'entrants'],
      division: ['conversions', 'entrants'],
      divisor: 'entrants',
      words: 'conversions ÷ entrants',
      compute: (parts) => part(parts, 'conversions') / part(parts, 'entrants'),
    },
  },
  /** Those of the start who are still there: (end − new) ÷ start (Farris et al., 2010). */
  'retention-rate': {
    name: 'a retention rate',
    unit: 'rate',
    direction: 'up',
    scale: undefined,
    range: () => partOfOne,
    isDivision: true,
    formula: {
      kind: 'parts',
      parts: ['end', 'new', 'start'],
      counts: ['end', 'new', 'start'],
      division: ['retained', 'start'],
      divisor: 'start',
      words: '(end − new) ÷ start',
      compute: (parts) => (part(parts, 'end') - part(parts, 'new')) / part(parts, 'start'),
    },
  },
  /** Lost customers ÷ customers at the start (Farris et al., 2010). */
  'churn-rate': {
    name: 'a churn rate',
    unit: 'rate',
    direction: 'down',
    scale: undefined,
    range: () => partOfOne,
    isDivision: true,
    formula: {
      kind: 'parts',
      parts: ['lost', 'start'],
      counts: ['lost', 'start'],
      division: ['lost', 'start'],
      divisor: 'start',
      words: 'lost ÷ start',
      compute: (parts) => part(parts, 'lost') / part(parts, 'start'),
    },
  },
  /** Revenue ÷ orders (Farris et al., 2010). */
  'average-order-value': {
    name: 'an average order value',
    unit: 'money',
    direction: 'up',
    scale: undefined,
    range: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    isDivision: true,
    formula: {
      kind: 'parts',
      parts: ['revenue', 'orders'],
      counts: ['orders'],
      division: ['revenue', 'orders'],
      divisor: 'orders',
      words: 'revenue ÷ orders',
      compute: (parts) => part(parts, 'revenue') / part(parts, 'orders'),
    },
  },
  /** (Gain − cost) ÷ cost: −1 where all is lost, above 1 where it more than doubles (Farris et al., 2010). */
  roi: {
    name: 'a return on investment',
    unit: 'rate',
    direction: 'up',
    scale: undefined,
    range: () => everyNumber,
    isDivision: true,
    formula: {
      kind: 'parts',
      parts: ['gain', 'cost'],
      counts: [],
      division: ['profit', 'cost'],
      divisor: 'cost',
      words: '(gain − cost) ÷ cost',
      compute: (parts) => (part(parts, 'gain') - part(parts, 'cost')) / part(parts, 'cost'),
    },
  },
  /** The share of the two highest answers ("top two box"; Farris et al., 2010). */
  csat: {
    name: 'a CSAT',
    unit: 'rate',
    direction: 'up',
    scale: csatScale,
    range: () => partOfOne,
    isDivision: true,
    formula: {
      kind: 'answers',
      answers: (scale = csatScale) => ({ low: 1, high: scale }),
      compute: (counts, scale = csatScale) => {
        const answers = countBetween(counts, 1, scale);
        const satisfied = countBetween(counts, scale - 1, scale);
        return {
          value: satisfied / answers,
          parts: [
            { name: 'satisfied', value: satisfied },
            { name: 'answers', value: answers },
          ],
        };
      },
    },
  },
  /**
   * % of 9 and 10 − % of 0 to 6, from −100 to +100 (Reichheld: The One Number You Need to Grow, Harvard Business
   * Review, 2003).
   */
  nps: {
    name: 'an NPS',
    unit: 'points',
    direction: 'up',
    scale: undefined,
    range: () => ({ low: -100, high: 100 }),
    isDivision: false,
    formula: {
      kind: 'answers',
      answers: () => ({ low: 0, high: 10 }),
      compute: (counts) => {
        const promoters = countBetween(counts, 9, 10);
        const detractors = countBetween(counts, 0, 6);
        const answers = countBetween(counts, 0, 10);
        return {
          value: (100 * (promoters - detractors)) / answers,
          parts: [
            { name: 'promoters', value: promoters },
            { name: 'detractors', value: detractors },
            { name: 'answers', value: answers },
          ],
        };
      },
    },
  },
  /**
   * The mean of the answers, higher is easier. Asked on 1–7 as an agreement since CES 2.0; the first one was asked on 1–5
   * (Dixon, Freeman, Toman: Stop Trying to Delight Your Customers, Harvard Business Review, 2010).
   */
  ces: {
    name: 'a CES',
    unit: 'score',
    direction: 'up',
    scale: cesScale,
    range: (scale = cesScale) => ({ low: 1, high: scale }),
    isDivision: false,
    formula: {
      kind: 'answers',
      answers: (scale = cesScale) => ({ low: 1, high: scale }),
      compute: (counts, scale = cesScale) => {
        const answers = countBetween(counts, 1, scale);
        let sum = 0;
        for (const [answer, count] of counts) sum += answer * count;
        return { value: sum / answers, parts: [{ name: 'answers', value: answers }] };
      },
    },
  },
  custom: {
    name: 'a custom figure',
    unit: 'own',
    direction: 'up',
    scale: undefined,
    range: () => everyNumber,
    isDivision: true,
    formula: undefined,
  },
};

/** The metric of a KPI that may not name one. */
export const metricOf = ({ metric = 'custom' }: { readonly metric?: Metric | undefined }): MetricDefinition =>
  metricDefinitions[metric];

function countBetween(counts: ReadonlyMap<number, number>, low: number, high: number): number {
  let sum = 0;
  for (const [answer, count] of counts) if (answer >= low && answer <= high) sum += count;
  return sum;
}
