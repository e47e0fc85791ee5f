/** The pictures that a channel can have: names of lucide icons. Their markup comes into the bundle when it is built. */
export const channelIcons = [
  // Screens
  'globe',
  'app-window',
  'smartphone',
  'tablet',
  'laptop',
  'monitor',
  'watch',
  'tv',
  // Talk
  'mail',
  'message-circle',
  'messages-square',
  'phone',
  'headset',
  'life-buoy',
  'video',
  'bot',
  'bell',
  // Media
  'camera',
  'circle-play',
  'image',
  'megaphone',
  'newspaper',
  'podcast',
  'radio',
  'book-open',
  'file-text',
  'search',
  'star',
  'share-2',
  'link',
  'rss',
  'qr-code',
  'presentation',
  // Buying
  'store',
  'shopping-bag',
  'shopping-cart',
  'credit-card',
  'banknote',
  'wallet',
  'receipt',
  'ticket',
  'tag',
  'gift',
  'package',
  'truck',
  'mailbox',
  // People and places
  'user',
  'users',
  'handshake',
  'calendar',
  'map-pin',
  'signpost',
  'house',
  'building-2',
  'landmark',
  'hospital',
  'graduation-cap',
  'coffee',
  'utensils',
  'bike',
  'car',
  'bus',
  'train-front',
  'plane',
] as const;

export type ChannelIcon = (typeof channelIcons)[number];

/** Services whose own signs are not free to use: the icon that stands for each, so that its name will do as an icon. */
export const serviceIcons = {
  facebook: 'users',
  google: 'search',
  instagram: 'camera',
  linkedin: 'users',
  messenger: 'message-circle',
  telegram: 'message-circle',
  tiktok: 'circle-play',
  whatsapp: 'message-circle',
  youtube: 'circle-play',
} as const satisfies Record<string, ChannelIcon>;

export type ServiceIcon = keyof typeof serviceIcons;

export const serviceNames = Object.keys(serviceIcons) as readonly ServiceIcon[];
