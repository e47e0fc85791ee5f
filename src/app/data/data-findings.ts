import { type DataPath, type Diagnostic, type Place, type RelatedPlace } from '../../core/diagnostic.ts';
import type { FindingKind } from '../../core/finding-kind.ts';
import { similarWords } from '../../core/similar.ts';
import { SourceFile } from '../../core/source-file.ts';
import { placeOfKey, placeOfValue } from '../../model/walk/place.ts';
import { dividedByZero } from '../../model/kpis/check-kpi-sources.ts';
import type {
  DataFault,
  DataPlaceInFile,
  DataQuestion,
  JoinedRows,
  QuestionPart,
} from '../../model/kpis/data-question.ts';
import { answerOutsideScale } from '../../model/kpis/findings.ts';
import { columnKeys } from '../../model/kpis/figure-plan.ts';
import { metricOf } from '../../model/kpis/metrics.ts';
import type { FigureSource } from '../../model/kpis/figure-source.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { badNumberHint } from './bad-number.ts';
import * as finding from './findings.ts';

/** A figure that a question was asked for, and where it stands. */
export interface Asked {
  readonly kpi: Kpi;
  readonly source: FigureSource;
  readonly question: DataQuestion;
  readonly tree: YamlTree;
  /** Of the figure. */
  readonly path: DataPath;
}

/**
 * What is said of a question without an answer. What is to be mended in the file of data is told there, with the place
 * of the figure beside it; what is to be mended in the map, the other way round.
 */
export const faultFindings = (asked: Asked, faults: readonly DataFault[]): Diagnostic[] =>
  faults.map((fault) => faultFinding(asked, fault));

function faultFinding(asked: Asked, fault: DataFault): Diagnostic {
  const { question, source, tree, path } = asked;
  switch (fault.kind) {
    case 'unreadable':
      return finding.unreadable.at(fileOf(asked), {
        name: String(source.file),
        reason: fault.reason,
      });
    case 'not-utf-8':
      return inFile(asked, finding.notUtf8, fault.at, { encoding: fault.encoding });
    case 'empty':
      return inFile(asked, finding.empty, fault.at, {});
    case 'no-rows':
      return inFile(asked, finding.noRows, fault.at, {});
    case 'row-too-large':
      return inFile(asked, finding.rowTooLarge, fault.at, { limit: '1 MiB' });
    case 'unclosed-quote':
      return inFile(asked, finding.unclosedQuote, fault.at, {});
    case 'ragged-row':
      return inFile(asked, finding.raggedRow, fault.at, fault);
    case 'more-ragged-rows':
      return inFile(asked, finding.moreRaggedRows, fault.at, fault);
    case 'bad-cell':
      return badCell(asked, fault);
    case 'doubtful-cell':
      return inFile(asked, finding.thousandsMark, fault.at, {
        found: fault.cell,
        column: fault.column,
        asDecimal: String(Number(fault.cell)),
        asThousands: String(Number(fault.cell.replace('.', ''))),
      });
    case 'more-bad-cells':
      return inFile(asked, finding.moreBadNumbers, fault.at, fault);
    case 'missing-column':
      return finding.missingColumn.at(placeOfPart(asked, fault.part), fault, {
        suggestions: similarWords(fault.column, fault.known),
        related: [related(question, fault.header, 'the columns of the file')],
      });
    case 'duplicate-column':
      return finding.duplicateColumn.at(placeOfPart(asked, fault.part), fault, {
        related: [related(question, fault.header, 'the columns of the file')],
      });
    case 'no-row-matches': {
      const unseen = fault.unseen && { ...fault.unseen, ...question.where[fault.unseen.index]! };
      const meant = unseen?.values.length === 1 ? similarWords(String(unseen.values[0]), unseen.seen) : [];
      return finding.noRowMatches.at(
        unseen === undefined
          ? placeOfValue(tree, [...path, 'where'])
          : placeOfValue(tree, [...path, 'where', unseen.column]),
        {
          rows: fault.rows,
          conditions: (unseen === undefined ? question.where : [unseen]).map(asTexts),
          unseen: unseen && {
            ...unseen,
            seen: unseen.seen.slice(0, mostShown),
            isAll: unseen.isAll && unseen.seen.length <= mostShown,
          },
        },
        {
          suggestions: meant.map((each) => JSON.stringify(each)),
          related: [related(question, fault.header, 'the columns of the file')],
        },
      );
    }
    case 'not-measured':
      return finding.notMeasured.at(
        fileOf(asked),
        { rows: fault.rows, columns: columnsOf(question) },
        { related: [related(question, fault.header, 'the columns of the file')] },
      );
    case 'several-rows':
      return finding.severalRows.at(
        placeOfPart(asked, { of: 'column', index: 0 }),
        { rows: fault.rows },
        { related: [related(question, fault.second, 'the second of them')] },
      );
  }
}

/** More values of a column than this are no help. */
const mostShown = 10;

const asTexts = ({ column, values }: DataQuestion['where'][number]) => ({
  column,
  values: values.map(String),
});

function badCell(asked: Asked, { cell, column, at }: Extract<DataFault, { kind: 'bad-cell' }>): Diagnostic {
  const { wanted } = asked.question;
  if (wanted.kind === 'answers') {
    const { low, high } = wanted;
    const { name: metric, scale } = metricOf(asked.kpi);
    return inFile(asked, answerOutsideScale, at, {
      found: cell,
      low,
      high,
      metric,
      hasScales: scale !== undefined,
    });
  }
  return inFile(asked, finding.badNumber, at, {
    found: cell,
    column,
    hint: badNumberHint(cell, asked.question.marks.decimal),
  });
}

/** A division by zero is told at the figure, with the line that the zero was read from. */
export function rowsDividedByZero(asked: Asked, zero: string, { at }: JoinedRows): Diagnostic {
  const { kpi, source, question, tree, path } = asked;
  const keys = columnKeys(kpi, source);
  const key = keys.includes(zero as keyof FigureSource) ? zero : (keys.at(-1) ?? 'file');
  const found = dividedByZero(kpi, zero, tree, path);
  return {
    ...found,
    ...placeOfValue(tree, [...path, key]),
    path: [...path, key],
    related: [related(question, at, 'read here')],
  };
}

/** Figures that cannot be, with the line that they were read from. */
export const rowsOutOfRange = (
  { question }: Asked,
  found: readonly Diagnostic[],
  { at }: JoinedRows,
): Diagnostic[] => found.map((each) => ({ ...each, related: [related(question, at, 'read here')] }));

const fileOf = ({ tree, path }: Asked): Place => placeOfValue(tree, [...path, 'file']);

function placeOfPart({ kpi, source, question, tree, path }: Asked, part: QuestionPart): Place {
  if (part.of === 'condition')
    return placeOfKey(tree, [...path, 'where', question.where[part.index]!.column]);
  return placeOfValue(tree, [...path, columnKeys(kpi, source)[part.index] ?? 'file']);
}

const columnsOf = ({ wanted }: DataQuestion): readonly string[] =>
  wanted.kind === 'answers' ? [wanted.column] : wanted.columns;

const sourceOf = ({ path }: DataQuestion, { text, line }: DataPlaceInFile): SourceFile =>
  new SourceFile(path, text, line);

const related = (question: DataQuestion, at: DataPlaceInFile, message: string): RelatedPlace => ({
  message,
  source: sourceOf(question, at),
  span: { start: at.start, end: at.end },
});

/** A finding in the file of data. */
function inFile<Args extends object>(
  asked: Asked,
  kind: FindingKind<Args>,
  at: DataPlaceInFile,
  args: Args,
): Diagnostic {
  const place = { source: sourceOf(asked.question, at), span: { start: at.start, end: at.end } };
  const { source, span } = fileOf(asked);
  return kind.at(place, args, { related: [{ message: 'read for this figure', source, span }] });
}
