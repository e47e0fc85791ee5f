import type { Found } from '../../insights/insight.ts';
import type { InsightsWriter } from './insights-format.ts';

/** Raised when a key changes its meaning or goes; new keys may come at any time. */
const schemaVersion = 1;

/** Insights as data: keys are permanent, `null` stands for what is not known, and no text is in the language of labels. */
export const json = (): InsightsWriter => ({
  start: () => `{\n  "schemaVersion": ${schemaVersion},\n  "maps": [`,
  map: ({ path, title, type, language, found }) => {
    const value = { path, title, type: type.id, language: language.content, insights: byId(found) };
    return `\n${indented(value, 4)}`;
  },
  between: () => ',',
  end: (overall) => {
    const whole =
      overall === false
        ? ''
        : `,\n  "overall": ${indented({ maps: overall.maps, insights: byId(overall.found) }, 2).trimStart()}`;
    return `\n  ]${whole}\n}\n`;
  },
});

const byId = (found: readonly Found[]): object => Object.fromEntries(found.map(({ id, data }) => [id, data]));

function indented(value: object, spaces: number): string {
  const margin = ' '.repeat(spaces);
  return `${margin}${safe(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${margin}`)}`;
}

/** What JSON leaves as it is, but no terminal or log should get: controls, marks of direction, commands to a runner. */
const unsafe =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<=#)#(?=[a-z]*\[)/gi;

const safe = (text: string): string =>
  text.replace(unsafe, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
