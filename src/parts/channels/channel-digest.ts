import type { StepsDigest } from '../../insights/overall/digest.ts';

/** What is kept of a channel of one map for all maps together. */
export interface ChannelDigest extends StepsDigest {
  readonly name: string;
  readonly kind: 'online' | 'offline' | '';
}

declare module '../../insights/overall/digest.ts' {
  interface Digest {
    /** The channels that are used. */
    readonly channels: readonly ChannelDigest[];
  }
}
