import type { Told } from '../core/diagnostic.ts';
import type {
  CurveView,
  JourneyView,
  PersonaView,
  PointView,
  RunView,
  TrackView,
} from '../view/journey-view.ts';
import type { DiagramId } from './mermaid/diagrams/registry.ts';
import type { RenderOptions } from './render-options.ts';
import type { RenderParts } from './render-parts.ts';
import type { TemplateSet } from './templates/template-set.ts';
import type { Unfinished } from './unfinished.ts';

/** What a format is given besides the view. */
export interface RenderContext {
  readonly templates: TemplateSet;
  readonly options: RenderOptions;
  /** What the parts of the map add to the format. */
  readonly parts: RenderParts;
  /** The diagram to draw, for a format that draws one. */
  readonly diagram: DiagramId;
}

/** Turns a finished view into one output file. Pure. */
export interface Renderer {
  /** A text stands for itself where there is nothing to say about it. */
  render(view: JourneyView, context: RenderContext): string | Rendered;
  /** Where the format has one: a page that links all maps of a build. */
  readonly renderIndex?: (entries: readonly IndexEntry[], context: RenderContext) => string;
}

export interface Rendered {
  readonly body: string | Unfinished;
  readonly notes: readonly Note[];
}

/** What only rendering brings to light; it becomes a finding at a place of the journey file. */
export interface Note extends Told {
  /** The place is the first text of the file that holds this; the file's title where none does, or for `''`. */
  readonly near: string;
}

/** What the page of all maps says of one map: little, because it is kept for thousands of them. */
export interface IndexEntry extends Pick<JourneyView, 'title' | 'type' | 'language'> {
  readonly personas: readonly Pick<PersonaView, 'name' | 'initial' | 'number' | 'hue'>[];
  readonly curve: Pick<CurveView, 'measured' | 'width' | 'height' | 'baseline'> & {
    readonly tracks: readonly IndexTrack[];
  };
  /** The map's own page, relative to the index, forward slashes. */
  readonly path: string;
}

export interface IndexTrack extends Pick<TrackView, 'kind' | 'bridges'> {
  readonly personas: readonly Pick<PersonaView, 'hue' | 'marker'>[];
  readonly runs: readonly Pick<RunView, 'line'>[];
  readonly points: readonly Pick<PointView, 'x' | 'y' | 'top' | 'bottom' | 'tone'>[];
}

/** An entry of the registry: known without loading the renderer. */
export interface Format {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly needsBrowser: boolean;
  /** True where the output is no text. */
  readonly binary: boolean;
  /** What finishes its outputs, where the renderer alone cannot. */
  readonly finishedBy: Unfinished['kind'] | undefined;
  /** True where it draws a diagram: one output for each diagram that is asked for. */
  readonly drawsDiagram: boolean;
  /** One sentence for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<Renderer>;
}
