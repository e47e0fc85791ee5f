import { channelIcons } from '../../view/channel-icon.ts';

/** The lucide icons that the pages use; their markup is put into the bundle (`virtual:icons`). */
export const iconNames = [
  'heart',
  'clock',
  'hand',
  'message-circle',
  'map-pin',
  'zap',
  'lightbulb',
  'users',
  'target',
  'star',
  'route',
  'log-out',
  'arrow-right',
  'redo',
  'undo',
  'circle-dashed',
  'eye',
  'concierge-bell',
  'wrench',
  'server',
  'hourglass',
  'triangle-alert',
  'compass',
  'heart-handshake',
  'plus',
  'minus',
  'git-compare-arrows',
  'footprints',
  'trending-down',
  'flag',
  'send',
  ...channelIcons,
] as const;

export type IconName = (typeof iconNames)[number];
