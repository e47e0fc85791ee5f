import * as z from 'zod/mini';
import { channels } from './channels/channel.ts';
import { evidenceById } from './evidence/evidence.ts';
import { kpis } from './kpis/kpi.ts';
import { personas } from './personas/persona.ts';
import { list, path } from './shape/shapes.ts';
import { otherWords } from './shape/other-words.ts';
import { libraryWords } from './synonyms.ts';

/** What several maps share: a file that they name under `use:`. */
export const library = z
  .strictObject({
    use: list(path('A library file.'), 'Other libraries that this one builds on, for example ./people.yaml.'),
    personas,
    channels,
    kpis,
    evidence: evidenceById,
  })
  .check(
    z.meta({
      title: 'A library',
      description: 'Personas, channels, evidence and KPIs that several journey maps share.',
    }),
  )
  .register(otherWords, libraryWords);

export type Library = z.output<typeof library>;
