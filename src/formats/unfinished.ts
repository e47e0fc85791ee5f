import type { PaperId } from './pdf/paper.ts';

/**
 * What a renderer gives where only the outside can finish an output: fonts and a drawing engine, or a browser. Plain
 * data, so that it can pass between threads. The port that takes it is `Finisher` in src/app/finish.ts.
 */
export type Unfinished = Drawing | MermaidPicture | PrintedPage;

/** A picture that is drawn without a browser. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly as: 'svg' | 'png';
  /** One object for the SVG and the PNG of a map: what is prepared for the one serves the other too. */
  readonly picture: MapPicture;
}

/** A map as a picture, before it is laid out. */
export interface MapPicture {
  /** One `html` element: markup whose texts were escaped, with no stylesheet in it. */
  readonly html: string;
  /** Stylesheets, in order; one that many maps share is the same text for all of them. */
  readonly css: readonly string[];
  /** What `<use href="#id">` puts in, by id: whole `svg` elements. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Custom property → colour, for the drawings in the markup. */
  readonly colours: Readonly<Record<string, string>>;
  /** The width it is laid out in, in CSS pixels: never less than its columns need. */
  readonly layoutWidth: number;
  /** The width of the picture, in CSS pixels; what was laid out is scaled to it. */
  readonly width: number;
  /** Pixels of the picture for each CSS pixel; of no meaning to an SVG. */
  readonly scale: number;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** True where some text is slanted. */
  readonly italic: boolean;
  /** The picture in words: its name, and what it shows. */
  readonly title: string;
  readonly description: string;
}

/** A picture that Mermaid draws, in a browser. */
export interface MermaidPicture {
  readonly kind: 'mermaid';
  readonly as: 'svg' | 'png';
  /** The diagram as Mermaid reads it. */
  readonly text: string;
  /** Pixels of a PNG for each CSS pixel; of no meaning to an SVG. */
  readonly scale: number;
  /** The picture in words: its name, and what it shows. Each on one line. */
  readonly title: string;
  readonly description: string;
}

/** A page that a browser prints. */
export interface PrintedPage {
  readonly kind: 'pdf';
  /** A whole page, as the HTML format writes it. */
  readonly html: string;
  readonly paper: PaperId;
  /** The name of the map, for whoever reads of a failure. */
  readonly title: string;
}
