import type { Opportunity } from '../backlog/opportunity.ts';
import type { Blueprint, BlueprintItem } from '../blueprint/blueprint.ts';
import type { Channel } from '../channels/channel.ts';
import type { Touchpoint } from '../channels/touchpoint.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exit } from '../flow/exit.ts';
import type { Next } from '../flow/next.ts';
import type { Journey } from '../journey.ts';
import type { FigureSource } from '../kpis/figure-source.ts';
import type { Kpi } from '../kpis/kpi.ts';
import type { Library } from '../library.ts';
import type { Message } from '../messages/message.ts';
import type { Persona } from '../personas/persona.ts';
import type { Emotion } from '../stages/emotion.ts';
import type { PainPoint } from '../stages/pain-point.ts';
import type { Stage } from '../stages/stage.ts';
import type { Step } from '../stages/step.ts';

/** The objects that a file is made of, by the names that the schema gives them. */
export interface Nodes {
  readonly journey: Journey;
  readonly library: Library;
  readonly persona: Persona;
  readonly channel: Channel;
  readonly kpi: Kpi;
  readonly 'figure-source': FigureSource;
  readonly evidence: Evidence;
  readonly message: Message;
  readonly stage: Stage;
  readonly step: Step;
  readonly emotion: Emotion;
  readonly touchpoint: Touchpoint;
  readonly 'pain-point': PainPoint;
  readonly opportunity: Opportunity;
  readonly rice: NonNullable<Opportunity['rice']>;
  readonly result: NonNullable<Opportunity['result']>;
  readonly next: Next;
  readonly exit: Exit;
  readonly blueprint: Blueprint;
  readonly 'blueprint-item': BlueprintItem;
}

export type NodeKind = keyof Nodes;

/** What a whole file is. */
export type RootKind = 'journey' | 'library';
