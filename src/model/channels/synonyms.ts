import { common } from '../shape/common-words.ts';

/** What people write for the keys of a channel, in English and Indonesian. */
export const channelWords = {
  name: common.name,
  kind: common.kind,
} as const;

/** What they call the kinds of channel. */
export const channelKindWords = {
  online: ['digital', 'daring'],
  offline: ['physical', 'luring'],
} as const;

/** What people write for the keys of a touchpoint. */
export const touchpointWords = {
  name: common.name,
  channel: common.channel,
  context: ['situation', 'konteks'],
  need: ['kebutuhan'],
} as const;
