import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesMeant } from '../../../src/model/shape/address-words.ts';
import { webAddressPattern } from '../../../src/model/shape/patterns.ts';
import { addressOf } from '../../../src/parts/evidence/address.ts';
import { naughty } from '../../formats/hostile-text.ts';

describe('the address of a source', () => {
  it.each([
    ['https://example.com/a_b?c=d&e=%20#f', 'https://example.com/a_b?c=d&e=%20#f'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ["https://en.wikipedia.org/wiki/Fitts's_law_(x)", 'https://en.wikipedia.org/wiki/Fitts%27s_law_%28x%29'],
    ['https://id.wikipedia.org/wiki/珈琲', 'https://id.wikipedia.org/wiki/%E7%8F%88%E7%90%B2'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//example.com', ''],
    ['https://example.com/" onclick="x', ''],
    ['https://a@example.com', ''],
    ['https://example.com/\u202efdp', ''],
    [undefined, ''],
  ])('%s is %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it('ends nowhere but at its end, whatever is written', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...naughty));
    fc.assert(
      fc.property(any, fc.constantFrom('', 'https://', 'https://example.com/'), (text, start) => {
        const address = addressOf(start + text);
        if (address === '') return;
        expect(address).toMatch(/^https?:\/\/[!#-&*-;=?-Z_a-z~]+$/);
        expect(() => decodeURI(address.replace(/%(?![\dA-F]{2})/gi, '%25'))).not.toThrow(SyntaxError);
      }),
    );
  });
});

it('whatever is suggested for an address is one', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain(), fc.constantFrom(...naughty));
  fc.assert(
    fc.property(any, (found) => {
      for (const meant of addressesMeant(found)) expect(meant).toMatch(webAddressPattern);
    }),
  );
});
