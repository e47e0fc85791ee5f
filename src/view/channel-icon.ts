import type { Channel } from '../model/channels/channel.ts';
import { serviceIcons, type ChannelIcon, type ServiceIcon } from '../model/channels/channel-icons.ts';

/** Channels that everybody calls the same, by id or name in small letters. It holds no more than whole words. */
const wellKnown: Readonly<Record<string, ChannelIcon>> = {
  ...serviceIcons,
  website: 'globe',
  web: 'globe',
  'situs web': 'globe',
  app: 'smartphone',
  aplikasi: 'smartphone',
  'mobile app': 'smartphone',
  email: 'mail',
  'e-mail': 'mail',
  newsletter: 'mail',
  surel: 'mail',
  chat: 'message-circle',
  'live chat': 'message-circle',
  sms: 'message-circle',
  phone: 'phone',
  call: 'phone',
  telepon: 'phone',
  'call center': 'headset',
  'call centre': 'headset',
  support: 'headset',
  chatbot: 'bot',
  search: 'search',
  reviews: 'star',
  blog: 'newspaper',
  podcast: 'podcast',
  radio: 'radio',
  tv: 'tv',
  store: 'store',
  shop: 'store',
  toko: 'store',
  branch: 'building-2',
  office: 'building-2',
  kantor: 'building-2',
  package: 'package',
  paket: 'package',
  delivery: 'truck',
  courier: 'truck',
  kurir: 'truck',
  post: 'mailbox',
  event: 'calendar',
  friends: 'users',
  teman: 'users',
};

const byKind = { online: 'globe', offline: 'map-pin' } as const satisfies Record<string, ChannelIcon>;

/** The icon of a channel: its own, else that of a well-known id or name, else that of its kind; `''` for none. */
export function channelIcon(id: string, { icon, name, kind }: Channel): ChannelIcon | '' {
  if (icon !== undefined) return isService(icon) ? serviceIcons[icon] : icon;
  return knownAs(id) ?? knownAs(name) ?? (kind === undefined ? '' : byKind[kind]);
}

const isService = (icon: ChannelIcon | ServiceIcon): icon is ServiceIcon => Object.hasOwn(serviceIcons, icon);

const knownAs = (word: string): ChannelIcon | undefined => {
  const plain = word.toLowerCase();
  return Object.hasOwn(wellKnown, plain) ? wellKnown[plain] : undefined;
};
