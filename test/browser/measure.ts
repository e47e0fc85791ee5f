import type { Box, PageDocument, PageElement, PageStyle } from './dom.ts';

declare const document: PageDocument;
declare const innerWidth: number;
declare const getComputedStyle: (element: PageElement) => PageStyle;

/**
 * Runs inside a page and measures the boxes that were really drawn: one sentence for each text or mark that lies
 * outside its column, on another, under another, or off the sheet. The window must be as high as the page.
 *
 * It is sent to the page as source text and so refers to nothing outside itself.
 */
export function measure(): string[] {
  const problems = new Set<string>();
  const slack = 1;
  const direction = getComputedStyle(document.documentElement)['direction'] === 'rtl' ? -1 : 1;
  const scroll = document.querySelector('.scroll');
  const hidden = '.unseen, svg, style, script, title';
  const boxOf =
    '.clock, .say, .told .item, td, th, .persona, .about, .source, .legend li, .map-card, .message, .message-sheet';
  const blockOf =
    '.clock-hour, .clock-number, .clock-key, .felt, .truth, .detail, .used-by, .item, .lane-name, .stage-name, ' +
    '.stage-goal, p, li, dt, dd, h1, h2, th, td';
  const marks =
    '.message-badge, .point, .end, .track-point, .mark, .track-end .marker, .meter, .detail .icon, .times, .badge, .avatar, ' +
    '.support-mark, .source .icon, .lane-name .icon, .scale .face, .flow-stop, .flow-head, .flow-exit';

  interface Piece {
    readonly what: string;
    readonly element: PageElement;
    /** Pieces of one block may touch: the lines of a paragraph, or a text and the mark beside it. */
    readonly block: PageElement;
    readonly isMark: boolean;
    readonly box: Box;
  }

  const isUnseen = (element: PageElement): boolean =>
    element.closest(hidden) !== null ||
    getComputedStyle(element)['visibility'] === 'hidden' ||
    getComputedStyle(element.closest('th, td') ?? element)['clipPath'] === 'inset(50%)';

  function texts(): Piece[] {
    const pieces: Piece[] = [];
    const showText = 4;
    const walker = document.createTreeWalker(document.body, showText);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      if (element === null || text === '' || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.right - box.left < 0.5) continue;
        // The letters themselves: the box of a line also holds room above and below them.
        const room = (box.bottom - box.top) * 0.18;
        // A name that has no room at the end of a line stands in a second line there, which is not seen.
        const end = element.closest('.track-end')?.getBoundingClientRect();
        if (end !== undefined && box.top >= end.bottom) continue;
        const { left, right } = box;
        const letters = { left, right, top: box.top + room, bottom: box.bottom - room };
        pieces.push({
          what: `“${text.slice(0, 40)}”`,
          element,
          block: element.closest(blockOf) ?? element,
          isMark: false,
          box: letters,
        });
      }
    }
    return pieces;
  }

  function drawnMarks(): Piece[] {
    return [...document.querySelectorAll(marks)]
      .map((element) => ({
        what: `mark ${element.className.toString()}`,
        element,
        block: element,
        isMark: true,
        box: element.getBoundingClientRect(),
      }))
      .filter(
        ({ element, box }) =>
          box.right > box.left &&
          element.closest('.unseen') === null &&
          !isUnseen(element.parentElement ?? element),
      );
  }

  /** Words that would fit on a line of any column, and are broken all the same. */
  function brokenWords(): string[] {
    const broken: string[] = [];
    const showText = 4;
    const walker = document.createTreeWalker(document.body, showText);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement === null || isUnseen(node.parentElement)) continue;
      const text = node.nodeValue ?? '';
      for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}{2,9}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        const isWhole =
          /(^|\s)$/.test(text.slice(0, index)) && /^[.,;:!?]*(\s|$)/.test(text.slice(index + word.length));
        if (tops.size > 1 && isWhole) broken.push(word);
      }
    }
    return broken;
  }

  const inside = (inner: Box, outer: Box): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;

  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  const pieces = [...texts(), ...drawnMarks()].toSorted((a, b) => a.box.top - b.box.top);

  for (const { what, element, box } of pieces) {
    for (let frame = element.closest(boxOf); frame; frame = frame.parentElement?.closest(boxOf) ?? null) {
      if (frame.matches('.say')) continue;
      if (!inside(box, frame.getBoundingClientRect()))
        problems.add(`${what} leaves its ${frame.className || frame.tagName}`);
      // It lies over the whole row and not only over the cell that carries it.
      if (frame.matches('.clock')) break;
    }
    const page =
      scroll?.contains(element) && getComputedStyle(scroll)['overflowX'] === 'auto'
        ? scroll
        : document.documentElement;
    const shown = page.getBoundingClientRect();
    const first =
      direction > 0 ? shown.left - page.scrollLeft : shown.right - page.scrollLeft - page.scrollWidth;
    if (box.left < first - slack || box.right > first + page.scrollWidth + slack)
      problems.add(`${what} lies off the sheet`);
  }

  /** Two pieces that may lie on each other: of one block, of one point, or one inside the other. */
  function belongTogether(a: Piece, b: Piece): boolean {
    const related = a.block === b.block || a.block.contains(b.block) || b.block.contains(a.block);
    // The two ends of a mixed feeling may lie as near to its face as the scores do.
    const samePoint =
      a.isMark &&
      b.isMark &&
      a.element.parentElement === b.element.parentElement &&
      !a.element.matches('.track-point');
    const itsOwn = (a.isMark && a.element.contains(b.element)) || (b.isMark && b.element.contains(a.element));
    const oneIsMark = a.isMark !== b.isMark;
    return (related && !oneIsMark) || itsOwn || samePoint;
  }

  /**
   * The page cut into squares, so that only what lies in the same ones is compared: a row of sixty steps has thousands of
   * boxes at one height.
   */
  class Squares<T extends { readonly box: Box }> {
    private readonly held = new Map<string, T[]>();

    add(thing: T): void {
      for (const square of this.squaresOf(thing.box)) {
        const others = this.held.get(square);
        if (others) others.push(thing);
        else this.held.set(square, [thing]);
      }
    }

    /** What lies on a box; something may be named twice. */
    on(box: Box): T[] {
      return this.squaresOf(box).flatMap((square) =>
        (this.held.get(square) ?? []).filter((thing) => overlap(thing.box, box)),
      );
    }

    private squaresOf({ left, right, top, bottom }: Box): string[] {
      const side = 100;
      const squares: string[] = [];
      for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++)
        for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++)
          squares.push(`${column} ${row}`);
      return squares;
    }
  }

  const drawn = new Squares<Piece>();
  for (const piece of pieces) {
    for (const other of drawn.on(piece.box))
      if (!belongTogether(other, piece)) problems.add(`${other.what} and ${piece.what} overlap`);
    drawn.add(piece);
  }

  const coverable = piecesToAsk();

  /**
   * The texts on which something lies that is no part of them, or that something may clip. The browser finds what is
   * topmost by looking through the whole page, so it is asked of no others.
   */
  function piecesToAsk(): { readonly piece: Piece; readonly frame: PageElement }[] {
    const boxes = new Squares<{ readonly element: PageElement; readonly box: Box }>();
    for (const element of document.querySelectorAll('body *'))
      if (getComputedStyle(element)['pointerEvents'] !== 'none')
        boxes.add({ element, box: element.getBoundingClientRect() });
    // A text may be longer than its element.
    for (const piece of pieces) boxes.add(piece);

    const clips = (element: PageElement): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      return (
        element !== scroll && (overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none')
      );
    };
    const clipped = new Map<PageElement | null, boolean>([[null, false]]);
    const isClipped = (element: PageElement | null): boolean => {
      const known = clipped.get(element);
      if (known !== undefined) return known;
      const found = element !== null && (clips(element) || isClipped(element.parentElement));
      clipped.set(element, found);
      return found;
    };

    return pieces
      .filter(({ isMark }) => !isMark)
      .map((piece) => ({
        piece,
        // The link of a card lies over the whole card, unseen.
        frame:
          piece.element.closest('.felt, .truth, .item, .stage, .source p, .message p, th, td, .map-card') ??
          piece.element,
      }))
      .filter(
        ({ piece, frame }) =>
          // Under these, other columns are scrolled.
          piece.element.closest('.lane-label, .corner') !== null ||
          isClipped(piece.element) ||
          boxes.on(piece.box).some(({ element }) => !frame.contains(element) && !element.contains(frame)),
      );
  }

  /** Is the topmost thing at the corners of a text the text itself, and not something that covers or clips it? */
  function checkCover(): void {
    const label = document.querySelector('.lane-label, .corner')?.getBoundingClientRect();
    const isPhone = scroll === null || getComputedStyle(scroll)['overflowX'] !== 'auto';
    const view = isPhone ? { left: 0, right: innerWidth } : scroll.getBoundingClientRect();
    for (const { piece, frame } of coverable) {
      const { what, element, box } = piece;
      const isSticky = element.closest('.lane-label, .corner') !== null;
      const moved = scroll?.contains(element) === true && !isSticky ? scroll.scrollLeft : 0;
      for (const x of [box.left + 1.5, (box.left + box.right) / 2, box.right - 1.5].map((at) => at - moved)) {
        for (const y of [0.25, 0.75].map((part) => box.top + (box.bottom - box.top) * part)) {
          if (x < view.left || x > view.right) continue;
          if (
            !isPhone &&
            !isSticky &&
            label &&
            x > label.left - 1 &&
            x < label.right + 1 &&
            scroll.contains(element)
          )
            continue;
          const top = document.elementFromPoint(x, y);
          if (top === null || frame.contains(top)) continue;
          // Between the lines of a text lies what it stands on; a stage is cut to its shape, so nothing else may show there.
          if (!top.contains(frame) || frame.matches('.stage'))
            problems.add(`${what} is covered or cut off: ${top.className || top.tagName}`);
        }
      }
    }
  }

  // On a phone what a step does not have leaves no gap; the cell that carries the curve takes its room elsewhere.
  for (const cell of document.querySelectorAll('.empty')) {
    const isPhone = getComputedStyle(cell.closest('tr') ?? cell)['display'] === 'contents';
    const { position, clipPath } = getComputedStyle(cell);
    const isGone = position === 'absolute' && clipPath === 'inset(50%)';
    if (isPhone && cell.querySelector('.curve') === null && !isGone) problems.add('an empty cell is shown');
  }

  for (const word of brokenWords()) problems.add(`the word “${word}” is broken`);

  const end = scroll ? Math.max(0, scroll.scrollWidth - scroll.clientWidth) : 0;
  const reach = scroll ? Math.max(200, scroll.clientWidth - 200) : 1;
  for (let at = 0; at < end + reach; at += reach) {
    if (scroll) scroll.scrollLeft = Math.min(at, end) * direction;
    checkCover();
  }
  if (scroll) scroll.scrollLeft = 0;

  if (document.documentElement.scrollWidth > innerWidth)
    problems.add(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);
  return [...problems];
}
