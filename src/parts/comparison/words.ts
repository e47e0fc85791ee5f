import type { WordsPart } from '../../formats/words-part.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { comparedInWords } from './compared-in-words.ts';

const compared = (view: JourneyView): string[] => [comparedInWords(view)];

export const words: WordsPart = { id: 'comparison', ofMap: compared, ofDiagram: compared };
