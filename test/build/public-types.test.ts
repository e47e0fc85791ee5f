import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicTypes } from '../../src/build/public-types/public-types.ts';
import { tempFolder } from '../io/temp-folder.ts';

const schema = JSON.stringify({
  type: 'object',
  description: 'A map.',
  properties: {
    title: { type: 'string', description: 'Its */ name.' },
    tags: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    by: {
      type: 'object',
      additionalProperties: { anyOf: [{ type: 'integer' }, { $ref: '#/definitions/pain-point' }] },
    },
  },
  required: ['title'],
  definitions: { 'pain-point': { type: 'object', properties: { level: { enum: [1, "it's"] } } } },
});

/** The types of a project with these files. */
function typesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const config = JSON.stringify({
    compilerOptions: {
      lib: ['es5'],
      strict: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
    },
  });
  const folder = tempFolder({ 'tsconfig.json': config, ...files });
  return publicTypes(join(folder, 'index.ts'), join(folder, 'tsconfig.json'), schema);
}

test('interfaces are whole, and what is computed is written out', () => {
  const types = typesOf({
    'index.ts': `
      import type { View } from './view.ts';
      import './part.ts';
      export { levels } from './view.ts';
      /** Makes it. */
      export function make(view: View, depth: number = 1): View | undefined { return view; }
    `,
    'view.ts': `
      const kinds = ['a', 'b'] as const;
      export type Kind = (typeof kinds)[number];
      export const levels: readonly Kind[] = kinds;
      /**
       * What is seen.
       */
      export interface View extends Base<string> {
        /** Its kind. */
        readonly kind: Kind;
      }
      interface Base<Item> {
        readonly items: readonly Item[];
      }
    `,
    'part.ts': `
      import type { Kind } from './view.ts';
      export interface Part { readonly kinds: { readonly all: Kind } }
      declare module './view.ts' {
        interface View {
          /** Added. */
          readonly part: Part;
        }
      }
    `,
  });
  expect(types.get('index.d.ts')).toMatchInlineSnapshot(`
    "import type { JourneyFile } from './journey-file.js';
    export type * from './journey-file.js';
    /** Makes it. */
    export declare function make(view: View, depth?: number): View | undefined;
    export declare const levels: readonly Kind[];
    /**
     * What is seen.
     */
    export interface View extends Base<string> {
      /** Its kind. */
      readonly kind: Kind;
      /** Added. */
      readonly part: Part;
    }
    export type Kind = 'a' | 'b';
    export interface Base<Item> {
      readonly items: readonly Item[];
    }
    export interface Part {
      readonly kinds: { readonly all: Kind }
    }
    "
  `);
  expect(types.get('journey-file.d.ts')).toMatchInlineSnapshot(`
    "/** A map. */
    export interface JourneyFile {
      /** Its *\\/ name. */
      title: string;
      tags?: string | readonly string[] | undefined;
      by?: Readonly<Record<string, number | PainPointInput>> | undefined;
    }
    export interface PainPointInput {
      level?: 1 | 'it\\'s' | undefined;
    }
    "
  `);
});

test('two types of one name are refused, and so is what is not written out yet', () => {
  const two = {
    'a.ts': `import type { Same } from './b.ts'; export interface Other { readonly same: Same }`,
    'b.ts': `export interface Same { readonly b: string }`,
  };
  const entry = `import type { Other } from './a.ts'; export interface Same { readonly other: Other }`;
  expect(() => typesOf({ 'index.ts': entry, ...two })).toThrow(
    /Two things of the public types are called Same/,
  );
  expect(() => typesOf({ 'index.ts': 'export enum Kind { a }' })).toThrow(/Kind is a EnumDeclaration/);
  expect(() => typesOf({ 'index.ts': 'export function make() { return 1; }' })).toThrow(
    /says not what it returns/,
  );
});
