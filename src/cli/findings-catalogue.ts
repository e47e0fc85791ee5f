import { explained as data } from '../app/data/explanations.ts';
import { explained as app } from '../app/explanations.ts';
import { explained as files } from '../app/files/explanations.ts';
import type { ExplainedFinding } from '../core/explanation.ts';
import { explained as mermaid } from '../formats/mermaid/explanations.ts';
import { explained as picture } from '../formats/picture/explanations.ts';
import { explained as curve } from '../formats/curve/explanations.ts';
import { explained as quadrant } from '../formats/quadrant/explanations.ts';
import { explained as templates } from '../formats/templates/explanations.ts';
import { explained as themes } from '../formats/themes/explanations.ts';
import { explained as drawing } from '../io/drawing/explanations.ts';
import { explained as checks } from '../model/checks/explanations.ts';
import { explained as personas } from '../model/personas/explanations.ts';
import { explained as shape } from '../model/shape/explanations.ts';
import { explained as stages } from '../model/stages/explanations.ts';
import { explained as text } from '../parse/text-explanations.ts';
import { explained as yaml } from '../parse/yaml-explanations.ts';
import { loadExplanations } from '../parts/registry.ts';

/** Every kind of finding there is, explained, in the order of the codes. For `explain` and the docs alone. */
export const findingsCatalogue = async (): Promise<readonly ExplainedFinding[]> =>
  [
    await loadExplanations(),
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
  ]
    .flat()
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
