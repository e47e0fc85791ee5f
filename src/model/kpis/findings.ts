import { FindingKind } from '../../core/finding-kind.ts';
import { quotedCell } from './quoted-cell.ts';
import type { Way } from './ways.ts';

export const needsFile = new FindingKind('kpi/needs-file', 'error', ({ key }: { key: string }) => ({
  message: `"${key}" is about a file of data, and none is named here.`,
  help: 'Add "file:" with the path of a CSV file, for example "file: data/funnel.csv".',
}));

export const nothingToCompute = new FindingKind(
  'kpi/nothing-to-compute',
  'error',
  ({ metric, ways }: { metric: string; ways: readonly Way[] }) => ({
    message: `Nothing here says what ${metric} is computed from.`,
    help: `Write ${ways.map(wayInWords).join(', or ')}.`,
  }),
);

export const twoWays = new FindingKind(
  'kpi/two-ways',
  'error',
  ({ key, other }: { key: string; other: string }) => ({
    message: `The figure is computed from "${other}" already, so "${key}" says it twice.`,
    help: 'Keep one of the two.',
  }),
);

export const keyDoesNotFit = new FindingKind(
  'kpi/key-does-not-fit',
  'error',
  ({
    key,
    metric,
    fits,
    meant,
  }: {
    key: string;
    metric: string;
    fits: readonly Way[];
    meant: readonly string[];
  }) => ({
    message: `${capital(metric)} is not computed from "${key}".`,
    help:
      meant.length > 0
        ? `Say what is measured: ${meant.map((each) => `"metric: ${each}"`).join(' or ')}.`
        : `It is computed from ${fits.map(wayInWords).join(', or ')}.`,
  }),
);

export const missingPart = new FindingKind(
  'kpi/missing-part',
  'error',
  ({ metric, missing, formula }: { metric: string; missing: readonly string[]; formula: string }) => ({
    message: `${capital(metric)} cannot be computed without ${missing.map((each) => `"${each}"`).join(' and ')}.`,
    help: `It is ${formula}.`,
  }),
);

export const partIsText = new FindingKind(
  'kpi/part-is-text',
  'error',
  ({ part, found }: { part: string; found: string }) => ({
    message: `Without "file:", "${part}" must be a number, but it is the text "${found}".`,
    help: `Write the number, or name the file of data that has a column "${found}": "file: data/funnel.csv".`,
  }),
);

export const partIsNumber = new FindingKind(
  'kpi/part-is-number',
  'error',
  ({ part, found }: { part: string; found: string }) => ({
    message: `With "file:", "${part}" must be the name of a column, but it is the number ${found}.`,
    help: 'Put the name of the column here, in quotes where it is a number; or leave "file:" out and give all parts as numbers.',
  }),
);

export const notACount = new FindingKind(
  'kpi/not-a-count',
  'error',
  ({ part, found }: { part: string; found: string }) => ({
    message: `"${part}" is counted, and ${found} is not a count.`,
    help: 'Write a whole number, 0 or more.',
  }),
);

export const divisionByZero = new FindingKind(
  'kpi/division-by-zero',
  'error',
  ({ part, metric }: { part: string; metric: string }) => ({
    message: `${capital(metric)} cannot be computed: "${part}" is 0, and nothing can be divided by it.`,
    help: 'Leave the figure out where there was nothing to measure; it is shown as not measured then.',
  }),
);

export const noAnswers = new FindingKind('kpi/no-answers', 'error', ({ metric }: { metric: string }) => ({
  message: `${capital(metric)} cannot be computed: nobody has answered.`,
  help: 'Leave the figure out where nobody was asked; it is shown as not measured then.',
}));

export const answerOutsideScale = new FindingKind(
  'kpi/answer-outside-scale',
  'error',
  ({
    found,
    low,
    high,
    metric,
    hasScales,
  }: {
    found: string;
    low: number;
    high: number;
    metric: string;
    /** Whether the metric can be asked on several scales. */
    hasScales: boolean;
  }) => ({
    message: `${quotedCell(found)} is no answer of ${metric}, which is asked from ${low} to ${high}.`,
    help: `Answers are whole numbers from ${low} to ${high}.${hasScales ? ' If it was asked on another scale, say so: "scale: 10".' : ''}`,
  }),
);

export const asPercent = new FindingKind(
  'kpi/as-percent',
  'error',
  ({ found, metric, meant }: { found: string; metric: string; meant: string }) => ({
    message: `${found} is more than all: ${metric} is a part of 1.`,
    help: `Write ${meant} for ${found} %.`,
  }),
);

export const meanOfAnswers = new FindingKind(
  'kpi/mean-of-answers',
  'error',
  ({ found, scale }: { found: string; scale: number }) => ({
    message: `A CSAT is the share of the answers ${scale - 1} and ${scale}, and ${found} looks like the mean of all answers.`,
    help: `Write the share, for example 0.82 for 82 %; or how many gave each answer: "answers: { "5": 40, "4": 30 }". A mean is a custom figure: "metric: custom".`,
  }),
);

export const npsAsShare = new FindingKind(
  'kpi/nps-as-share',
  'warning',
  ({ found, meant }: { found: string; meant: string }) => ({
    message: `An NPS goes from −100 to +100, and ${found} looks like a part of 1.`,
    help: `Write ${meant} if that is what you mean.`,
  }),
);

export const roiInPercent = new FindingKind(
  'kpi/roi-in-percent',
  'warning',
  ({ found, meant }: { found: string; meant: string }) => ({
    message: `A return on investment is a part of 1, so ${found} is shown as ${Number((Number(found) * 100).toPrecision(12))} %.`,
    help: `Write ${meant} if ${found} % are meant.`,
  }),
);

export const outOfRange = new FindingKind(
  'kpi/out-of-range',
  'error',
  ({ found, low, high, metric }: { found: string; low: number; high: number; metric: string }) => ({
    message: `${found} cannot be ${metric}.`,
    help: Number.isFinite(high)
      ? `Write a number from ${low} to ${high}.`
      : `Write a number of ${low} or more.`,
  }),
);

export const impossible = new FindingKind(
  'kpi/impossible',
  'error',
  ({
    found,
    low,
    high,
    metric,
    parts,
  }: {
    found: string;
    low: number;
    high: number;
    metric: string;
    parts: readonly string[];
  }) => ({
    message: `This comes to ${found}, which cannot be ${metric}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
    help: Number.isFinite(high)
      ? `It must come to a number from ${low} to ${high}. Check what the figure is computed from.`
      : Number.isFinite(low)
        ? `It must come to ${low} or more. Check what the figure is computed from.`
        : 'It must come to a number that is not too large to be written down. Check what the figure is computed from.',
  }),
);

export const anotherScale = new FindingKind(
  'kpi/another-scale',
  'error',
  ({ key, found, other }: { key: string; found: string; other: string }) => ({
    message: `"${key}" is ${found}, and another figure of the same KPI ${other}: one of them looks like a percentage, the other like a part of 1.`,
    help: 'Write all of them as a part of 1, 0.035 for 3.5 % and 1.2 for 120 %; or all in percent, each of them above 1.',
  }),
);

export const keyOfOtherMetric = new FindingKind(
  'kpi/key-of-other-metric',
  'error',
  ({ key, metric, fits }: { key: string; metric: string; fits: readonly string[] }) => ({
    message: `${capital(metric)} has no "${key}:".`,
    help: `Delete it; it is for ${fits.join(' and ')}.`,
  }),
);

export const scaleTooSmall = new FindingKind('kpi/scale-too-small', 'error', () => ({
  message: 'With two answers, a CSAT of the two highest would always be 100 %.',
  help: 'Write the highest answer that could be given, for example "scale: 5".',
}));

export const aggregateDoesNotFit = new FindingKind(
  'kpi/aggregate-does-not-fit',
  'error',
  ({ aggregate, metric, fits }: { aggregate: string; metric: string; fits: readonly string[] }) => ({
    message: `The ${aggregate} of several rows is not ${metric}.`,
    help: `Write ${fits.map((each) => `"${each}"`).join(' or ')}.`,
  }),
);

export const meanOfFigures = new FindingKind(
  'kpi/mean-of-figures',
  'warning',
  ({ metric, instead }: { metric: string; instead: Way }) => ({
    message: `The mean of several figures is seldom ${metric} of them all: a row of 3 people counts as much as one of 3,000.`,
    help: `Compute it from what it is made of: ${wayInWords(instead)}.`,
  }),
);

export const sameMark = new FindingKind('kpi/same-mark', 'error', ({ mark }: { mark: string }) => ({
  message: `"${mark}" cannot stand before the decimals and between the thousands of the same numbers.`,
  help: 'Keep the one that is right: 1.204,5 has thousands: "." and decimal: ",".',
}));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wayInWords(way: Way): string {
  switch (way.of) {
    case 'parts':
      return `the parts ${inList(way.keys)}`;
    case 'columns':
      return `the columns ${inList(way.keys.map((key) => `"${key}:"`))}`;
    case 'answers':
      return 'how many gave each answer: "answers: { "5": 40, "4": 30 }"';
    case 'number':
      return 'the number itself';
    case 'file':
      return 'a file of data with "column:"';
    case 'division':
      return '"numerator:" and "denominator:"';
    case 'column':
      return '"column:"';
    case 'answer-column':
      return '"column:" with one answer in each row';
  }
}

const inList = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
