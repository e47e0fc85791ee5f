/** A text that the business sends, as it reaches the person. */
export interface MessageView {
  readonly id: string;
  /** Its name, else its subject, else its id. */
  readonly name: string;
  /** The {@link StageView.number} of the stage that it is sent in; `false` where the map does not say. */
  readonly stage: number | false;
  /** The {@link StepView.index} of its step, or of the first of its stage; `false` where the map does not say. */
  readonly step: number | false;
  /** The name of its channel, or `''`. */
  readonly channel: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** A bubble for what comes in a chat, a letter for all else. */
  readonly look: 'chat' | 'letter';
  /** None where there is no subject. */
  readonly subject: readonly MessagePart[];
  /** Paragraphs of lines. */
  readonly body: readonly (readonly MessageLine[])[];
}

export type MessageLine = readonly MessagePart[];

export interface MessagePart {
  readonly text: string;
  /** The placeholder that the text stands for, or `''` for what is always the same. */
  readonly placeholder: string;
}
