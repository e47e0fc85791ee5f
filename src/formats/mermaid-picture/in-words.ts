import type { FeelingView, JourneyView } from '../../view/journey-view.ts';
import { comparedInWords } from '../compared-in-words.ts';
import { feltBy } from '../felt-by.ts';
import { oneLine } from '../one-line.ts';

/** The journey for whoever cannot see its picture: each stage with its steps and what is felt there. */
export function inWords(view: JourneyView): string {
  const { description, stages, labels } = view;
  const told = stages.map(({ name, number, steps, journey }) => {
    const stage = oneLine(name) || `${labels.stage} ${number}`;
    const texts = steps.map(({ summary, feeling, time, withoutBusiness }) => {
      // A stage written without steps is itself one, and may have no words of its own.
      const step = oneLine(summary) === stage ? '' : oneLine(summary);
      const apart = withoutBusiness ? `(${labels.withoutUs})` : '';
      const lasts = time.duration === '' ? '' : `(${time.duration})`;
      return [time.at, step, lasts, apart, inBrackets(feeling)].filter((text) => text !== '').join(' ');
    });
    const all = texts.filter((text) => text !== '').join('; ');
    const within = journey === false ? '' : ` (${labels.subJourney}: ${oneLine(journey.title)})`;
    return all === '' ? `${stage}${within}.` : `${stage}${within}: ${all}.`;
  });
  return [oneLine(description), ...told, comparedInWords(view)].filter((text) => text !== '').join(' ');
}

function inBrackets({ parts }: FeelingView): string {
  const feelings = parts
    .map((part) => [oneLine(feltBy(part)), part.score].filter((text) => text !== '').join(' '))
    .filter((text) => text !== '');
  return feelings.length === 0 ? '' : `(${feelings.join(', ')})`;
}
