import type { LabelKey, Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import type { Step } from '../../model/stages/step.ts';
import type {
  FeelingView,
  ItemView,
  JourneyView,
  PersonaMark,
  StageView,
  StepView,
} from '../journey-view.ts';
import { noSupport } from '../support/support.ts';

/** A row of the map: what it is called, how it looks, and what it takes from a step. */
export interface Lane {
  readonly id: string;
  readonly label: LabelKey;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** How its items look: see {@link LaneView.look}. */
  readonly look: string;
  items(step: Step, context: LaneContext): readonly ItemView[];
  /** True where it shows something of a step that is no item: the lane stays for it. */
  marks?(step: StepView): boolean;
}

export interface LaneContext {
  readonly journey: Journey;
  readonly labels: Labels;
  readonly personas: readonly PersonaMark[];
  readonly feeling: FeelingView;
  /** The step as it is shown. */
  readonly step: StepView;
  /** The map, without its lanes. */
  readonly view: Omit<JourneyView, 'lanes'>;
  /** The step that comes next; `undefined` for the last. */
  readonly following: StepView | undefined;
  /** The stage, where the step is the first of it; `undefined` for the others. */
  readonly stage: StageView | undefined;
}

/** An item that is just a text, with whatever else it has. */
export const item = (text: string, rest: Partial<Omit<ItemView, 'text'>> = {}): ItemView => ({
  text,
  icon: '',
  note: '',
  medium: '',
  meters: [],
  badges: [],
  personas: [],
  details: [],
  support: noSupport,
  who: false,
  link: '',
  anchor: '',
  ...rest,
});
