/** A channel that the map knows, and where it is used: a row of the channel × stage matrix. */
export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** Name of a lucide icon, or `''`. */
  readonly icon: string;
  readonly kind: 'online' | 'offline' | '';
  /** Its part in the purchase, in words; `''` where that is not known, and where it is the only one that is used. */
  readonly role: string;
  /** How many touchpoints happen in it. */
  readonly total: number;
  /** One for each stage. */
  readonly cells: readonly ChannelCellView[];
  /** The {@link StepView.index} of each touchpoint that happens in it, in order; none where it is never used. */
  readonly touchpoints: readonly number[];
  /** True where a message is sent by it. */
  readonly sends: boolean;
}

export interface ChannelCellView {
  /** The names of the touchpoints that happen in this channel at this stage. */
  readonly touchpoints: readonly string[];
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** The channels that touchpoints happen in; none where they are fewer than two, of which nothing is to be compared. */
    readonly channels: readonly ChannelView[];
    /** All channels that the map knows, in the order of the file. */
    readonly channelUse: readonly ChannelView[];
  }
}
