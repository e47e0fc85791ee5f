import { textOrNull, unlessZero } from '../../formats/json/absent.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import { shapes, type StepFields } from './json-shape.ts';

export const json: JsonPart = {
  id: 'time',
  shapes,
  step: {
    at: { after: 'withoutBusiness', of: ({ time }) => textOrNull(time.at) },
    seconds: { after: 'at', of: ({ time }) => unlessZero(time.seconds) },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface StepDocument extends StepFields {}
}
