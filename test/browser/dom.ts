/**
 * The little of the browser's own types that code inside a page uses. The compiler's `dom` library would make
 * `document` and `window` known in all of `src`, which runs in Node.
 */
export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly activeElement: PageElement | null;
  createRange(): PageRange;
  createTreeWalker(root: PageElement, whatToShow: number): { nextNode(): PageNode | null };
  elementFromPoint(x: number, y: number): PageElement | null;
  addEventListener(type: string, listener: (event: Readonly<Record<string, unknown>>) => void): void;
}

export interface PageNode {
  readonly parentElement: PageElement | null;
  readonly nodeValue: string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(node: PageNode | null): boolean;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly className: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  scrollLeft: number;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  getBoundingClientRect(): Box;
  focus(): void;
}

export interface PageRange {
  selectNodeContents(node: PageNode): void;
  setStart(node: PageNode, offset: number): void;
  setEnd(node: PageNode, offset: number): void;
  getClientRects(): Iterable<Box>;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type PageStyle = Readonly<Record<string, string>>;
