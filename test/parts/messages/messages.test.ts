import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../../src/app/compile.ts';
import { messageBody, messageLine } from '../../../src/parts/messages/message-text.ts';
import { messageLook } from '../../../src/parts/messages/message-look.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';

function viewOf(yaml: string, persona?: string): JourneyView {
  const compiled = compile('a.journey.yaml', new TextEncoder().encode(yaml), { persona });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value;
}

describe('a text with samples', () => {
  test('is filled in once', () => {
    const { text, parts } = messageLine('Hi {name}, {other}!', { name: '{other} {{name}} {name}', other: 5 });
    expect(text).toBe('Hi {other} {{name}} {name}, 5!');
    expect(parts).toEqual([
      { text: 'Hi ', placeholder: '' },
      { text: '{other} {{name}} {name}', placeholder: 'name' },
      { text: ', ', placeholder: '' },
      { text: '5', placeholder: 'other' },
      { text: '!', placeholder: '' },
    ]);
  });

  it.each([
    '{{constructor}}',
    '{constructor}',
    '{toString}',
    '{{#if}}x{{/if}}',
    '{{{x}}}',
    '<script>x</script>',
  ])('keeps %s as it is', (text) => {
    expect(messageLine(text, {}).parts).toEqual([{ text, placeholder: '' }]);
  });

  test('keeps its lines and paragraphs', () => {
    const body = messageBody('a\n  b  \n\n \n{c}\nd', { c: 'one\ntwo' });
    expect(body.map((lines) => lines.map(({ text }) => text))).toEqual([
      ['a', '  b'],
      ['one\ntwo', 'd'],
    ]);
  });

  test('loses nothing but blank lines and blanks at the ends of lines', () => {
    const word = fc.constantFrom('a', '{a}', '{b', '}', '{{a}}', '👩🏽‍🍳', 'قهوة', ' ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const lines = messageBody(text, {}).flat();
        expect(lines.map((line) => line.text)).toEqual(
          text
            .split('\n')
            .map((line) => line.trimEnd())
            .filter((line) => line !== ''),
        );
        for (const { text: whole, parts } of lines)
          expect(parts.map((part) => part.text).join('')).toBe(whole);
      }),
    );
  });
});

describe('how a message looks', () => {
  it.each([
    ['wa', { name: 'WhatsApp' }],
    ['x', { name: 'Telegram' }],
    ['sms', { name: 'Pesan singkat' }],
    ['dm', { name: 'Instagram DM' }],
    ['x', { name: 'Instagram' }],
    ['x', { name: 'Live chat' }],
    ['x', { name: 'Notifikasi' }],
    ['x', { name: 'App', icon: 'bell' as const }],
    ['line', { name: 'LINE' }],
  ])('%s %j is a chat', (id, channel) => {
    expect(messageLook(id, channel)).toBe('chat');
  });

  it.each([
    ['email', { name: 'Email' }],
    ['post', { name: 'Post' }],
    ['x', { name: 'Hotline' }],
    ['x', { name: 'On-line store' }],
    ['x', { name: 'Push by email', icon: 'mail' as const }],
    ['store', { name: 'Store' }],
  ])('%s %j is a letter', (id, channel) => {
    expect(messageLook(id, channel)).toBe('letter');
  });
});

const map = `
title: A
personas: { rina: { name: Rina }, budi: { name: Budi } }
channels: { wa: { name: WhatsApp } }
stages:
  - { id: one, name: One, phase: decision, steps: [{ id: pay, name: Pay }, { id: wait, name: Wait, personas: [budi] }] }
  - { name: Two, phase: experience, personas: [budi] }
messages:
  last: { body: "Hi {name}", sample: { name: Rina } }
  two: { stage: experience, channel: wa, subject: "Hello {x}", body: x, sample: { x: 1 } }
  wait: { step: wait, name: Waiting, body: x }
  one: { stage: one, body: "{b} {a} {b}", sample: { a: 1, b: 2 } }
  pay: { step: pay, stage: decision, body: x }
`;

describe('the messages of a map', () => {
  test('stand in the order of the stages, those of no stage last', () => {
    const { messages } = viewOf(map);
    expect(
      messages.map(({ id, name, stageName, stepName, step, look, icon }) => ({
        id,
        name,
        at: [stageName, stepName, step],
        looks: [look, icon],
      })),
    ).toEqual([
      { id: 'one', name: 'one', at: ['One', '', 0], looks: ['letter', 'send'] },
      { id: 'pay', name: 'pay', at: ['One', 'Pay', 0], looks: ['letter', 'send'] },
      { id: 'wait', name: 'Waiting', at: ['One', 'Wait', 1], looks: ['letter', 'send'] },
      { id: 'two', name: 'Hello 1', at: ['Two', '', 2], looks: ['chat', 'message-circle'] },
      { id: 'last', name: 'last', at: ['', '', false], looks: ['letter', 'send'] },
    ]);
    expect(messages[0]?.placeholders).toEqual([
      { name: 'b', sample: '2' },
      { name: 'a', sample: '1' },
    ]);
  });

  test('stand in a lane at their steps', () => {
    const lane = viewOf(map).lanes.find(({ id }) => id === 'messages');
    expect(
      lane?.cells.map(({ items }) => items.map(({ text, note, anchor }) => [text, note, anchor])),
    ).toEqual([
      [
        ['one', '', 'message-one'],
        ['pay', '', 'message-pay'],
      ],
      [['Waiting', '', 'message-wait']],
      [['Hello 1', 'WhatsApp', 'message-two']],
    ]);
  });

  test('are those of a persona where the map is cut to one', () => {
    expect(viewOf(map, 'rina').messages.map(({ id }) => id)).toEqual(['one', 'pay', 'last']);
  });

  test('are none, and have no lane, where the map has none', () => {
    const { messages, lanes } = viewOf('title: A\nstages: [{ name: B, actions: c }]');
    expect(messages).toEqual([]);
    expect(lanes.map(({ id }) => id)).not.toContain('messages');
  });
});
