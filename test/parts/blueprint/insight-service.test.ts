import { expect, test } from 'vitest';
import { service } from '../../../src/parts/blueprint/insight-service.ts';
import { dataOf, told, written } from '../../insights/parts.ts';

const shop = {
  type: 'service-blueprint',
  stages: [
    {
      name: 'Order',
      blueprint: {
        frontstage: { text: 'Takes the order', fail_point: 'Wrong item' },
        backstage: { text: 'Packs', by: 'Packer', wait: '2h', hand_off: 'Courier' },
      },
    },
    {
      name: 'Deliver',
      blueprint: {
        frontstage: { text: 'Rings', by: 'Courier', fail_point: true },
        support: { text: 'Plans the tour', wait: '1d', hand_off: 'Driver' },
      },
    },
  ],
};

test('tells where the service fails, where it waits, the longest first, and where the work changes hands', () => {
  expect(told(service, written(shop))).toEqual([
    'The service behind it (2 fail points · waiting 1 day 2 h at 2 places · 2 hand-offs)',
    '✗ Fail point: Wrong item @ Order | Takes the order',
    '✗ Fail point: often fails @ Deliver | Rings · Courier',
    '○ Wait: 1 day @ Deliver | Plans the tour',
    '○ Wait: 2 h @ Order | Packs · Packer',
    '→ Hand-off: Packer → Courier @ Order | Packs',
    '→ Hand-off: Driver @ Deliver | Plans the tour',
  ]);
});

test('says nothing of a service without any of these, and of a map without a service', () => {
  const quiet = { stages: [{ name: 'A', blueprint: { frontstage: 'Greets' } }] };
  expect(dataOf(service, written(quiet))).toBe(false);
  expect(dataOf(service, written({}))).toBe(false);
});

test('names what there is and no zero, and counts what it leaves out', () => {
  const entries = Array.from({ length: 6 }, (_, index) => ({ text: `T${index}`, wait: '5m' }));
  const lines = told(service, written({ stages: [{ name: 'A', blueprint: { backstage: entries } }] }));
  expect(lines[0]).toBe('The service behind it (waiting 30 min at 6 places)');
  expect(lines.slice(-1)).toEqual(['and 1 more']);
  expect(lines).toHaveLength(7);
});
