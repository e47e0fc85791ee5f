import type { FeelingView, JourneyView } from '../../view/journey-view.ts';
import { feltBy } from '../felt-by.ts';
import { oneLine } from '../one-line.ts';
import { wordsOfStage, type WordsPart } from '../words-part.ts';

const nothing = { before: '', behind: '' };

/** The journey for whoever cannot see its picture: each stage with its steps and what is felt there. */
export function inWords(view: JourneyView, parts: readonly WordsPart[]): string {
  const { description, stages, labels } = view;
  const told = stages.map((each) => {
    const { name, number, steps } = each;
    const stage = oneLine(name) || `${labels.stage} ${number}`;
    const texts = steps.map((shown) => {
      const { summary, feeling, withoutBusiness } = shown;
      const said = parts.map((part) => part.ofStep?.(shown) ?? nothing);
      // A stage written without steps is itself one, and may have no words of its own.
      const step = oneLine(summary) === stage ? '' : oneLine(summary);
      const apart = withoutBusiness ? `(${labels.withoutUs})` : '';
      return [
        ...said.map(({ before }) => before),
        step,
        ...said.map(({ behind }) => behind),
        apart,
        inBrackets(feeling),
      ]
        .filter((text) => text !== '')
        .join(' ');
    });
    const all = texts.filter((text) => text !== '').join('; ');
    const called = [stage, ...wordsOfStage(each, view, parts).map((words) => `(${oneLine(words)})`)].join(
      ' ',
    );
    return all === '' ? `${called}.` : `${called}: ${all}.`;
  });
  const ofDiagram = parts.flatMap((part) => part.ofDiagram?.(view) ?? []);
  return [oneLine(description), ...told, ...ofDiagram].filter((text) => text !== '').join(' ');
}

function inBrackets({ parts }: FeelingView): string {
  const feelings = parts
    .map((part) => [oneLine(feltBy(part)), part.score].filter((text) => text !== '').join(' '))
    .filter((text) => text !== '');
  return feelings.length === 0 ? '' : `(${feelings.join(', ')})`;
}
