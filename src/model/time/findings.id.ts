import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'time/backwards': ({ at, earlier }) => ({
      message: `Setelah ${earlier}, jam ${at} jatuh pada hari berikutnya, lebih dari 24 jam sejak hari ini dimulai.`,
      help: 'Urutkan langkah-langkahnya menurut jam, atau perbaiki jamnya; tengah malam hanya boleh terlewati satu kali.',
    }),
  },
  { 'the earlier step is here': 'langkah sebelumnya ada di sini' },
);
