import { firstNames } from '../../core/first-names.ts';
import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'locale/unknown': ({ found }) => ({
      message: `"${found}" bukan kode bahasa.`,
      help: 'Tulis kode BCP 47, misalnya id, en, en-GB, atau ar.',
    }),
    'reference/unknown': ({ what, id, known, named, whose = 'map' }, say) => ({
      message: `Tidak ada ${say(what)} dengan id "${id}".`,
      help: named
        ? `${capital(say(named.what))} "${named.name}" belum punya id: tambahkan "id: ${id}".`
        : what === 'step'
          ? known.length === 0
            ? `Beri langkah yang dimaksud sebuah id: "id: ${id}".`
            : `Langkah dan tahap yang punya id: ${firstNames(known).join(', ')}. Kalau yang dimaksud belum punya id, beri id.`
          : known.length === 0
            ? describedUnder(what, id)
            : `${capital(say(what))} di ${whose === 'map' ? 'peta' : 'pustaka'} ini: ${firstNames(known).join(', ')}.`,
    }),
    'id/duplicate': ({ what, id }, say) => ({
      message: `Ada dua ${say(what)} dengan id "${id}".`,
      help: 'Beri salah satunya id lain.',
    }),
  },
  {
    persona: 'persona',
    channel: 'saluran',
    stage: 'tahap',
    step: 'langkah',
    'pain point': 'pain point',
    kpi: 'KPI',
    evidence: 'bukti',
    message: 'pesan',
    'first used here': 'pertama kali dipakai di sini',
  },
);

function describedUnder(what: string, id: string): string {
  if (what === 'pain point') return `Beri pain point yang dimaksud sebuah id: "id: ${id}".`;
  if (what === 'stage') return `Beri tahap yang dimaksud sebuah id ("id: ${id}") atau "phase:".`;
  return `Jelaskan di bawah "${what === 'evidence' ? what : `${what}s`}:" di bagian atas berkas.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
