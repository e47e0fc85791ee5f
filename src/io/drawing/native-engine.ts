import type { MeasuredNode, Node, Renderer, RenderOptions, SvgRenderOptions } from '@takumi-rs/core';

/** What is used of the engine. */
export type Engine = Pick<Renderer, 'render' | 'renderSvg' | 'measure' | 'registerFont'>;

/** The native part, as index.d.ts of the engine's package describes it. */
interface NativeRenderer extends Pick<Engine, 'registerFont'> {
  render(source: Source, options: RenderOptions | undefined): Promise<Buffer<ArrayBuffer>>;
  renderSvg(source: Source, options: SvgRenderOptions | undefined): Promise<string>;
  measure(source: Source, options: RenderOptions | undefined): Promise<MeasuredNode>;
}

/** A tree, or its JSON, which the engine reads in a thread of its own. */
type Source = Node | string;

/** What the names of the native packages end in: the C library that they are made for. */
const libraries: Partial<Record<NodeJS.Platform, string>> = { linux: '-gnu', win32: '-msvc' };

/**
 * Opens the engine's native part without the JavaScript of its package, which takes longer to load than the native part,
 * and longer to write a tree than its layout takes to begin.
 * @param require finds packages from where the program is
 * @returns `undefined` where this version's part for this platform is not found there, or does not start: the package
 * finds it elsewhere, or tells what is wrong
 */
export function openNative(require: NodeJS.Require): Engine | undefined {
  const { platform, arch, env } = process;
  // Somebody wants another part than the usual one, which the package looks for.
  if (env['TAKUMI_CORE_TARGET'] !== undefined) return undefined;
  const name = `@takumi-rs/core-${platform}-${arch}${libraries[platform] ?? ''}`;
  try {
    const { version } = require(`${name}/package.json`) as { readonly version: string };
    if (version !== __ENGINE_VERSION__) return undefined;
    const native = require(name) as { readonly Renderer: new () => NativeRenderer };
    return new NativeEngine(new native.Renderer());
  } catch {
    return undefined;
  }
}

class NativeEngine implements Engine {
  readonly #native: NativeRenderer;

  constructor(native: NativeRenderer) {
    this.#native = native;
  }

  async render(node: Node, options?: RenderOptions): Promise<Buffer<ArrayBuffer>> {
    return this.#native.render(sourceOf(node), options);
  }

  async renderSvg(node: Node, options?: SvgRenderOptions): Promise<string> {
    return this.#native.renderSvg(sourceOf(node), options);
  }

  async measure(node: Node, options?: RenderOptions): Promise<MeasuredNode> {
    return this.#native.measure(sourceOf(node), options);
  }

  async registerFont(...font: Parameters<Engine['registerFont']>): ReturnType<Engine['registerFont']> {
    return this.#native.registerFont(...font);
  }
}

/** The engine reads JSON of 127 levels; a node has two of them, and one for what it says of itself. */
const mostLevels = 60;

/** JSON where that keeps all of a tree; an image by itself may be made of pixels. */
function sourceOf(node: Node): Source {
  if (node.type === 'image' || levelsOf(node) > mostLevels) return node;
  const json = JSON.stringify(node);
  return hasHalfCharacter.test(json) ? node : json;
}

/** Half of a surrogate pair, as JSON writes it; a text that reads like it is met too, and loses nothing. */
const hasHalfCharacter = /\\ud[89a-f]/;

const levelsOf = (node: Node): number =>
  node.type === 'container'
    ? 1 + (node.children ?? []).reduce((most, child) => Math.max(most, levelsOf(child)), 0)
    : 1;
