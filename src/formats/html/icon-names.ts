import { channelIcons } from '../../view/channel-icon.ts';

/** The lucide icons that the pages use; their markup is put into the bundle (`virtual:icons`). */
export const iconNames = [
  'heart',
  'hand',
  'message-circle',
  'map-pin',
  'zap',
  'lightbulb',
  'users',
  'target',
  'star',
  'plus',
  'minus',
  'arrow-right',
  'git-compare-arrows',
  'route',
  'footprints',
  'trending-down',
  'flag',
  ...channelIcons,
] as const;

export type IconName = (typeof iconNames)[number];
