import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { templateFunctions } from '../../../src/build/templates/template-functions.ts';
import { Ready } from '../../../src/formats/ready.ts';
import { withFunctions, withHandlebars } from './both-ways.ts';

const page = 'html/page.hbs';
const text = 'mermaid/page.hbs';
const markdown = 'markdown/page.hbs';
const one = 'partials/one.hbs';

const view = {
  title: 'A & "B" <c> \'d\' `e` = f',
  zero: 0,
  no: false,
  yes: true,
  none: null,
  nothing: undefined,
  empty: [],
  list: ['a<', 'b'],
  nested: [['a', 'b'], [], ['c']],
  stages: [
    {
      name: 'One',
      at: 'here',
      steps: [
        { name: 'x', score: 0 },
        { name: 'y', score: -1 },
      ],
    },
    { name: 'Two', at: '', steps: [] },
  ],
  map: { first: { name: 'F' }, second: { name: 'S' } },
  set: new Set(['p', 'q']),
  kind: 'first',
  ready: new Ready('**a**'),
  unready: new Ready(''),
  blank: ' \u0001',
  rooms: [{ partial: 'one' }, { partial: 'parts/two/part', kind: 'k' }],
};

/** Each says the same in Handlebars, where it says anything. */
const constructs: Readonly<Record<string, Record<string, string>>> = {
  'a field, escaped': { [page]: '{{title}} {{this.title}} {{./title}} {{ title }}' },
  'a field, as it is, where told so': { [page]: '{{{title}}} {{&title}}' },
  'a field, as it is, in a text format': { [text]: '{{title}}' },
  'values that are no text': {
    [page]: '{{zero}}|{{no}}|{{yes}}|{{none}}|{{nothing}}|{{list}}|{{zero}}{{zero}}',
  },
  'values that are no text, unescaped': { [text]: '{{zero}}|{{no}}|{{none}}|{{nothing}}|{{list}}' },
  'a path': { [page]: '{{map.first.name}} {{@root.map.second.name}} {{list.length}}' },
  if: {
    [page]:
      '{{#if zero}}a{{/if}}{{#if yes}}b{{/if}}{{#if empty}}c{{else}}d{{/if}}{{#if list}}e{{/if}}{{#if absent}}f{{else}}g{{/if}}',
  },
  'else if': { [page]: '{{#if no}}a{{else if none}}b{{else if title}}c{{else}}d{{/if}}' },
  unless: { [page]: '{{#unless zero}}a{{/unless}}{{#unless list}}b{{else}}c{{/unless}}' },
  'inverse blocks': { [page]: '{{#if yes}}a{{^}}b{{/if}}' },
  with: {
    [page]:
      '{{#with map.first}}{{name}}{{../title}}{{/with}}{{#with none}}a{{else}}{{title}}{{/with}}{{#with zero}}{{this}}{{/with}}{{#with empty}}a{{/with}}',
  },
  each: {
    [page]:
      '{{#each list}}{{this}}{{.}};{{else}}none{{/each}}{{#each empty}}a{{else}}none {{title}}{{/each}}',
  },
  'each of each': {
    [page]:
      '{{#each nested}}({{#each this}}{{this}}{{#unless @last}}, {{/unless}}{{else}}-{{/each}}){{/each}}',
  },
  'each of an object, a set, a text and nothing': {
    [page]:
      '{{#each map}}{{name}}{{@index}}{{@first}}{{/each}}{{#each set}}{{this}}{{@last}}{{/each}}{{#each title}}a{{/each}}{{#each none}}b{{/each}}{{#each absent}}c{{/each}}',
  },
  'where one is in a list': {
    [page]:
      '{{#each stages}}{{@index}}{{@first}}{{@last}}{{#each steps}}[{{@index}}{{#if @first}}f{{/if}}{{#if @last}}l{{/if}}]{{/each}}{{#with steps}}{{@index}}{{/with}}{{/each}}',
  },
  'what is outside': {
    [page]:
      '{{#each stages}}{{#each steps}}{{../name}} {{../../title}} {{#if score}}{{../at}}{{/if}}{{#with ../name}}{{this}}{{../score}}{{/with}}{{/each}}{{/each}}',
  },
  'the whole, from everywhere': {
    [page]: '{{#each stages}}{{#each @root.list}}{{this}}{{/each}}{{#with @root}}{{kind}}{{/with}}{{/each}}',
  },
  lookup: {
    [page]:
      '{{lookup map "first"}}{{#with (lookup map kind)}}{{name}}{{/with}}{{#each list}}{{lookup @root.list @index}}{{/each}}{{#if (lookup list 1)}}a{{/if}}{{lookup list 9}}{{lookup none "x"}}{{lookup (lookup map kind) "name"}}',
  },
  'names that every value has': {
    [page]:
      '{{#each stages}}{{at}}{{#if at}}a{{/if}}{{/each}}{{#each list}}{{#if at}}b{{/if}}{{#if link}}c{{/if}}{{/each}}{{#if toString}}d{{/if}}{{#if map.constructor}}e{{/if}}{{lookup list "at"}}{{lookup map "toString"}}',
  },
  partials: {
    [page]: '<{{> one}}|{{> one map.first}}|{{#each stages}}{{> one}}{{> one ..}}{{/each}}>',
    [one]: '{{#if name}}{{name}}{{/if}}{{@root.kind}}',
  },
  'partials with values of their own': {
    [page]:
      '{{> one map.first title=title name="N" n=1 yes=true}}{{> one title="T" name=kind n=zero yes=no}}',
    [one]: '{{title}} {{name}} {{n}} {{yes}} {{#if kind}}k{{/if}}',
  },
  'a partial that calls itself': {
    [page]: '{{> one nested}}',
    [one]: '{{#each this}}({{#if this.length}}{{#if @first}}{{> one}}{{/if}}{{/if}}){{/each}}',
  },
  'a partial whose name is data': {
    [page]:
      '{{#each rooms}}\n  {{> (lookup this "partial") @root}}\n{{> (lookup this "partial") n=1}}{{/each}}',
    [one]: '{{#if title}}{{title}}{{else}}{{partial}}{{n}}{{/if}}',
    'parts/two/part.hbs': '<{{kind}}>\n',
  },
  'a partial escapes by its own kind': { [text]: '{{title}}{{> one}}', [one]: '{{title}}' },
  'a text of Markdown, escaped': { [markdown]: '{{title}} {{#each list}}{{this}}{{/each}}' },
  'values that are no text, in Markdown': {
    [markdown]:
      '{{zero}}|{{no}}|{{none}}|{{list}}|{{nested}}|{{map}}|{{#each stages}}{{#each steps}}{{score}}{{/each}}{{/each}}',
  },
  'what is Markdown already': { [markdown]: '{{ready}}{{#if ready}}a{{/if}}{{#if unready}}b{{/if}}' },
  'what shows as nothing in Markdown': {
    [markdown]:
      '{{#if blank}}a{{else}}b{{/if}}{{#unless blank}}c{{/unless}}{{#with blank}}d{{/with}}{{blank}}',
  },
  'lines of their own': {
    [page]:
      'a\n  {{#if yes}}\n  b\n  {{/if}}\nc\n{{#each list}}\n{{this}}\n{{/each}}\n{{! gone }}\n{{!-- gone --}}\nd {{#if yes}}e{{/if}}\nf',
  },
  'the lines of a partial': { [page]: 'a\n  {{> one}}\nb {{> one}}\n\t{{> one}}', [one]: 'x\ny\n' },
  'white space that is cut': {
    [page]: 'a  {{~#if yes~}}  b  {{~else~}}  c  {{~/if~}}  d {{~title~}} e\n{{~> one ~}}\n f',
    [one]: ' x ',
  },
  'marks of quoting': { [page]: 'a "b" \\ ${c} `d` \\{{title}} \u2028 \r\n é' },
};

describe('a compiled template says what Handlebars says', () => {
  test.each(Object.entries(constructs))('%s', (_what, sources) => {
    const expected = withHandlebars(sources, view);
    expect(expected).not.toBe('');
    expect(withFunctions(sources, view)).toBe(expected);
  });
});

describe('what is not there fails, in both', () => {
  test.each([
    '{{absent}}',
    '{{map.absent}}',
    '{{absent.name}}',
    '{{#if absent.name}}{{/if}}',
    '{{@root.absent}}',
    '{{toString.call.x}}',
    '{{#each list}}{{name}}{{/each}}',
    '{{#each stages}}{{../absent}}{{/each}}',
    '{{#with none}}{{else}}{{absent}}{{/with}}',
    '{{> one none}}',
    '{{> (lookup this "absent")}}',
    '{{> (lookup this "list")}}',
    '{{> (lookup this "title")}}',
  ])('%s', (source) => {
    const sources = { [page]: source, [one]: '{{name}}' };
    expect(() => withHandlebars(sources, view)).toThrow(/./);
    expect(() => withFunctions(sources, view)).toThrow(/absent|name|'in'|call|x|partial/);
  });
});

describe('what is not known fails the build, with the place', () => {
  const refusal = (source: string) =>
    templateFunctions(
      new Map([
        [page, Handlebars.parse(`\n ${source}`)],
        [one, Handlebars.parse('')],
        ['parts/two/part.md.hbs', Handlebars.parse('')],
      ]),
    );

  test.each([
    ['{{shout title}}', 'calls "shout", which is no helper that prints'],
    ['{{log title}}', 'calls "log"'],
    ['{{if title}}', 'calls "if"'],
    ['{{lookup}}', 'calls "lookup" with something else than two things'],
    ['{{lookup map "a" x=1}}', 'calls "lookup" with something else than two things'],
    ['{{title x=1}}', 'calls "title"'],
    ['{{"title"}}', 'prints a StringLiteral'],
    ['{{#title}}{{/title}}', 'is a block "title" with something else than one thing'],
    ['{{#if a b}}{{/if}}', 'is a block "if" with something else than one thing'],
    ['{{#if a includeZero=true}}{{/if}}', 'is a block "if" with something else than one thing'],
    ['{{#shout a}}{{/shout}}', 'is a block "shout"'],
    ['{{#each list as |item|}}{{/each}}', 'names what it holds'],
    ['{{#if undefined}}{{/if}}', 'holds a UndefinedLiteral'],
    ['{{> two}}', 'calls a partial that is not there: "two"'],
    ['{{> parts/two/part.md}}', 'calls a partial that is not there: "parts/two/part.md"'],
    ['{{#> one}}{{/one}}', 'holds a PartialBlockStatement'],
    ['{{#*inline "x"}}{{/inline}}', 'holds a DecoratorBlock'],
    ['{{../title}}', 'leads out of the template ("../title")'],
    ['{{#if title}}{{../title}}{{/if}}', 'leads out of the template'],
    ['{{@first}}', 'asks for "@first", which is not there'],
    ['{{#each map}}{{@key}}{{/each}}', 'asks for "@key", which is not there'],
    [
      '{{#each map}}{{#each this}}{{@../index}}{{/each}}{{/each}}',
      'asks for "@../index", which is not there',
    ],
  ])('%s', (source, problem) => {
    expect(() => refusal(source)).toThrow(/^templates\/html\/page\.hbs: line 2:\d+ /);
    expect(() => refusal(source)).toThrow(problem);
  });
});
