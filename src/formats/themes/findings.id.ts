import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';
import type { ThemeProblem } from './problem.ts';

export const indonesian = translation<typeof findings>({
  'theme/syntax': (problem) => ({
    message: `Tema ini tidak bisa dibaca: ${problemInWords(problem)}`,
    help: 'Tema ditulis sebagai ":root { --ink: #1b1a18; … }"; warna gelap ditulis di "@media (prefers-color-scheme: dark) { :root { … } }".',
  }),
  'theme/unknown-property': ({ property, known }) => ({
    message: `Tema tidak punya properti "${property}".`,
    help: `Yang ada: ${known.join(', ')}.`,
  }),
  'theme/duplicate-property': ({ property }) => ({
    message: `Properti "${property}" ditulis dua kali di tempat yang sama.`,
    help: 'Pertahankan salah satunya.',
  }),
  'theme/not-a-colour': ({ found }) => ({
    message: found === '' ? 'Di sini kurang warna.' : `"${found}" bukan warna yang bisa dipakai di tema.`,
    help: 'Tulis sebagai #1d4ed8, rgb(29 78 216), hsl(224 76% 48%), oklch(0.49 0.22 264), atau dengan nama CSS-nya.',
  }),
  'theme/low-contrast': ({ mark, ground, scheme, contrast, least, others, there }) => ({
    message: `${mark.name} (${mark.colour}) sulit terlihat di atas ${ground.name} (${ground.colour})${scheme === undefined ? '' : ` ${schemes[scheme]}`}: kontrasnya ${contrast}:1.`,
    help: `${least === 3 ? 'Yang digambar' : 'Teks'} memerlukan ${least}:1 atau lebih (WCAG 2.2 AA).${others === 0 ? '' : ` ${others} pasangan lain dengan warna ini juga kurang kontras.`}${there === undefined || scheme === undefined ? '' : ` Beri ${schemes[scheme].replace('pada ', '')} warna sendiri: ${there.name}: ${there.colour};`}`,
  }),
});

const schemes = { light: 'pada skema terang', dark: 'pada skema gelap', print: 'pada cetakan' } as const;

function problemInWords({ problem, found }: ThemeProblem): string {
  switch (problem) {
    case 'no-colours':
      return 'Tidak ada warna di tema ini.';
    case 'block-twice':
      return 'Blok ini ada dua kali.';
    case 'no-root':
      return 'Di sini kurang ":root { … }".';
    case 'unclosed':
      return 'Kurang "}" di akhir.';
    case 'open-comment':
      return 'Komentar ini tidak ditutup: kurang "*/".';
    case 'misplaced':
      return `"${found}" tidak boleh ada di sini.`;
    case 'no-property':
      return `"${found}" bukan properti.`;
    case 'missing':
      return `Di sini kurang "${found}".`;
  }
}
