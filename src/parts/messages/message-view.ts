/** A text that the business sends, as it reaches the person. */
export interface MessageView {
  readonly id: string;
  /** What leads to it within an output: `message-thanks`. */
  readonly anchor: string;
  /** Its name, else its subject, else its id. */
  readonly name: string;
  /** False where its subject or its id stands for its name. */
  readonly isNamed: boolean;
  /** The {@link StageView.number} of the stage that it is sent in; `false` where the map does not say. */
  readonly stage: number | false;
  /** The name of that stage, or `''`. */
  readonly stageName: string;
  /** The {@link StepView.index} of its step, or of the first of its stage; `false` where the map does not say. */
  readonly step: number | false;
  /** The name of the step, where the map says that it is sent there and the step has one; or `''`. */
  readonly stepName: string;
  /** The name of its channel, or `''`. */
  readonly channel: string;
  /** Its id, or `''`. */
  readonly channelId: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** A bubble for what comes in a chat, a letter for all else. */
  readonly look: 'chat' | 'letter';
  /** None or one. */
  readonly subject: readonly MessageLine[];
  readonly body: readonly MessageParagraph[];
  /** In the order of the text, each once. */
  readonly placeholders: readonly PlaceholderView[];
}

/** The lines of a paragraph. */
export type MessageParagraph = readonly MessageLine[];

export interface MessageLine {
  /** The whole line, samples in the place of placeholders. */
  readonly text: string;
  readonly parts: readonly MessagePart[];
}

export interface MessagePart {
  readonly text: string;
  /** The placeholder that the text stands for, or `''` for what is always the same. */
  readonly placeholder: string;
}

/** A placeholder and what the map shows in its place. */
export interface PlaceholderView {
  readonly name: string;
  readonly sample: string;
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** In the order of the stages. */
    readonly messages: readonly MessageView[];
  }
}
