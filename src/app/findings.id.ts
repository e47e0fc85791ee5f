import { translation } from '../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'persona/not-in-map': ({ id, known, near }) => ({
    message: `Peta ini tidak punya persona "${id}", jadi tidak bisa dipotong untuknya.`,
    help:
      known.length === 0
        ? 'Jelaskan persona itu di bawah "personas:", atau hapus --persona.'
        : `${near === undefined ? '' : `Maksud Anda "${near}"? `}Persona di peta ini: ${known.join(', ')}.`,
  }),
  'persona/takes-no-step': ({ id }) => ({
    message: `"${id}" tidak menjalani satu langkah pun di peta ini, jadi tidak ada yang tersisa untuk ditampilkan.`,
    help: `Tambahkan "${id}" ke "personas:" sebuah langkah, atau hapus --persona.`,
  }),
  'persona/texts-of-all': ({ name, steps }) => ({
    message: `Tidak disebut siapa yang melakukan dan memikirkan ini, jadi di langkah ini semuanya ditampilkan sebagai milik ${name}.`,
    help: `${steps === 1 ? 'Ada orang lain juga di sini' : `Ini yang pertama dari ${steps} langkah yang juga dijalani orang lain`}. Jika sebuah teks hanya berlaku bagi satu persona, beri persona itu langkah sendiri dengan "personas:".`,
  }),
});
