import type { CurveView, JourneyView, PersonaView, PointView, RunView } from '../view/journey-view.ts';
import type { TemplateSet } from './templates/template-set.ts';

/** What a format is given besides the view. */
export interface RenderContext {
  readonly templates: TemplateSet;
}

/** Turns a finished view into the text of one output file. Pure. */
export interface Renderer {
  render(view: JourneyView, context: RenderContext): string;
  /** Where the format has one: a page that links all maps of a build. */
  readonly renderIndex?: (entries: readonly IndexEntry[], context: RenderContext) => string;
}

/** What the page of all maps says of one map: little, because it is kept for thousands of them. */
export interface IndexEntry extends Pick<JourneyView, 'title' | 'type' | 'language'> {
  readonly personas: readonly Pick<PersonaView, 'name' | 'initial' | 'number'>[];
  readonly curve: Pick<CurveView, 'measured' | 'width' | 'baseline'> & {
    readonly tracks: readonly IndexTrack[];
  };
  /** The map's own page, relative to the index, forward slashes. */
  readonly path: string;
}

export interface IndexTrack {
  readonly runs: readonly Pick<RunView, 'line'>[];
  readonly points: readonly Pick<PointView, 'x' | 'y' | 'tone'>[];
}

/** An entry of the registry: known without loading the renderer. */
export interface Format {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly needsBrowser: boolean;
  /** One sentence for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<Renderer>;
}
