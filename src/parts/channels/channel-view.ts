/** A channel and where it is used: a row of the channel × stage matrix. */
export interface ChannelRowView {
  readonly id: string;
  readonly name: string;
  /** Name of a lucide icon, or `''`. */
  readonly icon: string;
  readonly kind: 'online' | 'offline' | '';
  /** Its part in the purchase, in words, or `''`. */
  readonly role: string;
  /** How many touchpoints happen in it. */
  readonly total: number;
  /** One for each stage. */
  readonly cells: readonly ChannelCellView[];
}

export interface ChannelCellView {
  /** The names of the touchpoints that happen in this channel at this stage. */
  readonly touchpoints: readonly string[];
}

/** A channel that the map knows, and where it is used. */
export interface ChannelUseView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'online' | 'offline' | '';
  /** The {@link StepView.index} of each touchpoint that happens in it, in order; none where it is never used. */
  readonly touchpoints: readonly number[];
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** The channels that are used; none where touchpoints name no channel. */
    readonly channels: readonly ChannelRowView[];
    /** All channels that the map knows, in the order of the file. */
    readonly channelUse: readonly ChannelUseView[];
  }
}
