import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'mermaid/too-long': ({ limit }) => ({
      message: `Diagram Mermaid peta ini lebih panjang dari ${limit.toLocaleString('id-ID')} karakter yang bisa digambar Mermaid.`,
      help: 'Bagi perjalanan ini menjadi beberapa peta, atau naikkan maxTextSize di tempat diagram itu ditampilkan.',
    }),
    'mermaid/nothing-to-draw': ({ diagram, needs }, say) => ({
      message: `Diagram ${diagram} peta ini kosong.`,
      help: `Diagram ini menampilkan ${say(needs)}, dan peta ini tidak punya satu pun.`,
    }),
  },
  {
    'emotions with a "score"': 'emosi yang punya "score"',
    'opportunities with "impact" and "feasibility"': 'peluang yang punya "impact" dan "feasibility"',
  },
);
