import type { WordsPart } from '../../formats/words-part.ts';
import { flowInWords } from './flow-in-words.ts';

export const words: WordsPart = { id: 'flow', ofMap: flowInWords };
