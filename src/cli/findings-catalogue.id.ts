import { indonesian as config } from '../app/config.id.ts';
import { indonesian as data } from '../app/data/findings.id.ts';
import { indonesian as files } from '../app/files/findings.id.ts';
import { indonesian as app } from '../app/findings.id.ts';
import { translator, type Translation } from '../core/translation.ts';
import { indonesian as mermaid } from '../formats/mermaid/findings.id.ts';
import { indonesian as picture } from '../formats/picture/findings.id.ts';
import { indonesian as curve } from '../formats/curve/findings.id.ts';
import { indonesian as quadrant } from '../formats/quadrant/findings.id.ts';
import { indonesian as templates } from '../formats/templates/findings.id.ts';
import { indonesian as themes } from '../formats/themes/findings.id.ts';
import { indonesian as drawing } from '../io/drawing/findings.id.ts';
import { indonesian as system } from '../io/system-failure.id.ts';
import { indonesian as checks } from '../model/checks/findings.id.ts';
import { indonesian as descriptions } from '../model/descriptions.id.ts';
import { indonesian as personas } from '../model/personas/findings.id.ts';
import { indonesian as shape } from '../model/shape/findings.id.ts';
import { indonesian as stages } from '../model/stages/findings.id.ts';
import { indonesian as text } from '../parse/text-findings.id.ts';
import { indonesian as yaml } from '../parse/yaml-findings.id.ts';
import { loadIndonesian } from '../parts/registry.ts';
import type { ReportLanguage } from '../report/report.ts';
import { words } from '../report/words.id.ts';

/** What every folder with findings says in Indonesian. */
export const loadTranslations = async (): Promise<readonly Translation[]> => [
  ...(await loadIndonesian()),
  text,
  yaml,
  shape,
  checks,
  stages,
  personas,
  app,
  files,
  data,
  themes,
  templates,
  picture,
  mermaid,
  curve,
  quadrant,
  drawing,
  system,
  descriptions,
  config,
];

/** How findings are told in Indonesian. */
export const loadIndonesianReport = async (): Promise<ReportLanguage> => ({
  words,
  translate: translator(await loadTranslations()),
});
