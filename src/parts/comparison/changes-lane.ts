import type { ChangeView } from './comparison-view.ts';
import { item, type Lane } from '../../view/lanes/lane.ts';

/** A text, not a picture: it must reach those who cannot see and those who read Markdown. */
const signs: Readonly<Record<ChangeView['kind'], string>> = { added: '+ ', removed: '− ', changed: '' };

/** What a step changes against the baseline. */
export const changes: Lane = {
  id: 'changes',
  label: 'changes',
  icon: 'git-compare-arrows',
  look: 'change',
  items: (_step, { view: { comparison }, step: { index } }) =>
    comparison === false
      ? []
      : (comparison.steps[index]?.changes ?? []).map(({ kind, text, note, personas }) =>
          item(signs[kind] + text, { note, personas }),
        ),
};
