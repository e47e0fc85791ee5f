import { hasErrors, type DataPath, type Diagnostic } from '../../core/diagnostic.ts';
import type { CompanionFault, Companions, DataPlace, FilePlace } from '../../core/ports.ts';
import type { Result } from '../../core/result.ts';
import { placeOfValue } from '../../model/walk/place.ts';
import { Walk } from '../../model/walk/walk.ts';
import { joinedFigures, resultFigures, sameScale, writtenFigures } from '../../model/kpis/check-percent.ts';
import { isInPercent } from '../../model/kpis/in-percent.ts';
import { computedFigure } from '../../model/kpis/check-kpi-numbers.ts';
import { kpiSource } from '../../model/kpis/check-kpi-sources.ts';
import type { Journey } from '../../model/journey.ts';
import {
  questionKey,
  type DataAnswers,
  type DataQuestion,
  type JoinedRows,
} from '../../model/kpis/data-question.ts';
import type { Figure } from '../../model/kpis/figure.ts';
import type { SaidMarks } from '../../model/kpis/number-marks.ts';
import { figureOfRows, isDividedByZero, selectionOf } from '../../model/kpis/figure-plan.ts';
import { measuredFields, type JoinedFigures, type MeasuredField } from '../../model/kpis/measure.ts';
import type { FigureSource } from '../../model/kpis/figure-source.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { faultFindings, rowsDividedByZero, rowsOutOfRange } from '../data/data-findings.ts';
import * as ofData from '../data/findings.ts';
import { fileLimits } from './file-limits.ts';
import * as finding from './findings.ts';
import { faultFinding, type Naming } from './opened-file.ts';

/** The file that a KPI is described in, which the paths of its data are relative to. */
export interface KpiOrigin {
  readonly tree: YamlTree;
  readonly place: FilePlace;
}

/** A question that has no answer yet, and the figure that it is asked for. */
export interface Unanswered {
  readonly question: DataQuestion;
  readonly naming: Naming;
}

/** A figure of a KPI that stands in a file of data. */
export interface JoinedField {
  readonly id: string;
  readonly kpi: Kpi;
  readonly field: MeasuredField;
  readonly source: FigureSource & { readonly file: string };
}

/** The figures of a journey that stand in files of data. */
export function* joinedFields({ kpis = {} }: Pick<Journey, 'kpis'>): Generator<JoinedField> {
  for (const [id, kpi] of Object.entries(kpis)) {
    for (const field of measuredFields) {
      const source = kpi[field];
      if (typeof source !== 'object' || source.file === undefined) continue;
      yield { id, kpi, field, source: { ...source, file: source.file } };
    }
  }
}

/** Asks the files of data of one map, and of those that it names, for the figures of their KPIs. */
export class DataJoin {
  readonly findings: Diagnostic[] = [];
  readonly unanswered: Unanswered[] = [];
  readonly #companions: Companions;
  readonly #answers: DataAnswers;
  readonly #marks: SaidMarks;
  readonly #found = new Map<string, Result<DataPlace, CompanionFault>>();

  #isFull = false;

  /** @param marks what the project says of the marks in its files of data */
  constructor(companions: Companions, answers: DataAnswers, marks: SaidMarks) {
    this.#companions = companions;
    this.#marks = marks;
    this.#answers = answers;
  }

  /**
   * @param tree of the file that the journey is written in
   * @param originOf where a KPI is described
   */
  join(journey: Journey, tree: YamlTree, originOf: (id: string) => KpiOrigin): JoinedFigures {
    const figures = new Map<string, Figure>();
    for (const each of joinedFields(journey)) {
      const figure = this.#figure(each, originOf(each.id), journey.locale);
      if (figure !== undefined) figures.set(`${each.id} ${each.field}`, figure);
    }
    const inPercent = Object.entries(journey.kpis ?? {}).filter(
      ([id, kpi]) => isInPercent(kpi) && measuredFields.some((field) => figures.has(`${id} ${field}`)),
    );
    for (const [id, kpi] of inPercent) {
      const walk = new Walk('journey', journey, tree);
      const origin = originOf(id).tree;
      const written = writtenFigures(kpi, origin, ['kpis', id]);
      const known = [...joinedFigures(id, figures, origin), ...written, ...resultFigures(walk, id)];
      this.findings.push(...sameScale(known));
    }
    return figures;
  }

  #figure(
    { id, kpi, field, source }: JoinedField,
    { tree, place }: KpiOrigin,
    locale: string | undefined,
  ): Figure | undefined {
    const path = ['kpis', id, field];
    // Its own file tells what is wrong with it.
    if (hasErrors([...kpiSource(kpi, source, tree, path)])) return undefined;
    const naming = { name: source.file, at: placeOfValue(tree, [...path, 'file']) };
    const found = this.#find(naming, place);
    if (found === undefined) return undefined;
    if (!found.ok) {
      this.findings.push(faultFinding(naming, found.error, 'data/funnel.csv'));
      return undefined;
    }
    const question: DataQuestion = {
      ...selectionOf(kpi, source, { said: this.#marks, locale }),
      ...found.value,
    };
    const answer = this.#answers.get(questionKey(question));
    if (answer === undefined) {
      this.unanswered.push({ question, naming });
      return undefined;
    }
    const asked = { kpi, source, question, tree, path };
    if (answer.ok) return this.#computed(asked, answer.value);
    this.findings.push(...faultFindings(asked, answer.error));
    return undefined;
  }

  #computed(
    asked: {
      readonly kpi: Kpi;
      readonly source: JoinedField['source'];
      readonly question: DataQuestion;
      readonly tree: YamlTree;
      readonly path: DataPath;
    },
    rows: JoinedRows,
  ): Figure | undefined {
    const { kpi, source, tree, path } = asked;
    const figure = figureOfRows(kpi, source, rows, source.file);
    if (isDividedByZero(figure)) {
      this.findings.push(rowsDividedByZero(asked, figure.zero, rows));
      return undefined;
    }
    const impossible = [...computedFigure(kpi, figure, tree, path)];
    this.findings.push(...rowsOutOfRange(asked, impossible, rows));
    return impossible.length === 0 ? figure : undefined;
  }

  #find({ name, at }: Naming, from: FilePlace): Result<DataPlace, CompanionFault> | undefined {
    const key = [from.folder, from.bound, name].join('\0');
    const before = this.#found.get(key);
    if (before !== undefined) return before;
    if (this.#found.size >= fileLimits.names) {
      if (!this.#isFull) this.findings.push(finding.tooMany.at(at, { limit: fileLimits.names }));
      this.#isFull = true;
      return undefined;
    }
    const found = this.#companions.findData(name, from);
    this.#found.set(key, found);
    return found;
  }
}

/** Where no data is read, each figure that stands in it is a finding. */
export const notRead = ({ naming: { name, at } }: Unanswered): Diagnostic => ofData.notRead.at(at, { name });
