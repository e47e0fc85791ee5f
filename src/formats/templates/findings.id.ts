import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';
import type { TemplateProblem } from './problem.ts';

export const indonesian = translation<typeof findings>({
  'template/syntax': (problem) => ({
    message: `Templat ini tidak bisa dibaca: ${inWords(problem)}`,
  }),
  'template/failed': (problem) => ({
    message: `Templat ini gagal: ${inWords(problem)}`,
    help: 'Field yang bisa dipakai templat tercantum di docs/guide/templates.md dari journeymap.',
  }),
  'template/unused': ({ name, meant }) => ({
    message: `Tidak ada templat bawaan bernama "${name}", jadi berkas ini tidak mengubah apa-apa.`,
    help: `${meant === undefined ? '' : `Maksud Anda "${meant}"? `}Beri nama seperti templat yang digantikannya; partial baru ditaruh di partials/.`,
  }),
});

function inWords({ problem, found = '', opened }: TemplateProblem): string {
  switch (problem) {
    case 'unclosed':
      return `"${found}" tidak pernah ditutup.`;
    case 'unfinished':
      return 'ada yang kurang di sini.';
    case 'unexpected':
      return `"${found}" tidak boleh ada di sini.`;
    case 'other-block':
      return `"{{/${found}}}" menutup blok yang dibuka dengan "{{#${opened}}}".`;
    case 'ends-style':
      return '"</style" akan mengakhiri elemen tempat isinya ditaruh.';
    case 'no-helper':
      return `tidak ada helper "${found}".`;
    case 'no-field':
      return `tidak ada field "${found}" di sini.`;
    case 'no-partial':
      return `tidak ada partial "${found}".`;
    case 'nothing-there':
      return `"${found}" diminta dari sesuatu yang tidak ada.`;
    case 'endless':
      return 'templat ini memuat dirinya sendiri tanpa akhir.';
    case 'foreign':
      return found.endsWith('.') ? found : `${found}.`;
  }
}
