import type { ChangeView } from '../comparison/comparison-view.ts';
import { item, type Lane } from './lane.ts';

const icons: Readonly<Record<ChangeView['kind'], string>> = {
  added: 'plus',
  removed: 'minus',
  changed: 'arrow-right',
};

/** What a step changes against the baseline. */
export const changes: Lane = {
  id: 'changes',
  label: 'changes',
  icon: 'git-compare-arrows',
  look: 'change',
  items: (_step, { comparison, step: { index } }) =>
    comparison === false
      ? []
      : (comparison.steps[index]?.changes ?? []).map(({ kind, text, note }) =>
          item(text, { icon: icons[kind], note }),
        ),
};
