import { expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { channelIcons } from '../../src/model/channels/channel-icons.ts';
import { channelIcon } from '../../src/view/channel-icon.ts';

test.each([
  ['its own icon goes before all', 'website', { name: 'Website', kind: 'online', icon: 'laptop' }, 'laptop'],
  ['the name of a service', 'c1', { name: 'Reels', icon: 'instagram' }, 'camera'],
  ['a well-known id', 'email', { name: 'Newsletter weekly' }, 'mail'],
  ['a well-known name, whatever its letters’ case', 'c1', { name: 'Toko', kind: 'offline' }, 'store'],
  ['no part of a word', 'c1', { name: 'Webinar', kind: 'online' }, 'globe'],
  ['the kind, online', 'c1', { name: 'Marketplace', kind: 'online' }, 'globe'],
  ['the kind, offline', 'c1', { name: 'Street', kind: 'offline' }, 'map-pin'],
  ['nothing known', 'c1', { name: 'Word of mouth' }, ''],
  ['a word that every object has', 'constructor', { name: 'toString' }, ''],
] as const)('%s', (_case, id, channel, icon) => {
  expect(channelIcon(id, channel)).toBe(icon);
});

test('no icon is listed twice', () => {
  expect(new Set(channelIcons).size).toBe(channelIcons.length);
});

test('a touchpoint shows the icon of its channel; one without a channel has none', () => {
  const yaml = `
title: Coffee
channels:
  web: { name: Website }
  stall: { name: Stall, icon: coffee }
stages:
  - name: Awareness
    touchpoints: [Advert, { name: Shop page, channel: web }, { name: Tasting, channel: stall }]
`;
  const compiled = compile('coffee.journey.yaml', new TextEncoder().encode(yaml));
  const lanes = compiled.ok ? compiled.value.lanes : [];
  const items = lanes.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  expect(items.map(({ text, icon }) => [text, icon])).toEqual([
    ['Advert', ''],
    ['Shop page', 'globe'],
    ['Tasting', 'coffee'],
  ]);
});
