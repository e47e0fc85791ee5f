import type { MeasuredNode } from '@takumi-rs/core';
import type { Node } from './engine.ts';
import { nodesOf, textOf } from './markup.ts';

/** Where a picture leads somewhere, in the pixels that it is laid out in. */
export interface LinkArea {
  readonly href: string;
  /** What is written there. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The address that a node leads to; `undefined` for one that is no link. */
const hrefOf = (node: Node): string | undefined =>
  node.tagName === 'a' ? (node.attributes?.['href'] as string | undefined) : undefined;

/** True where the picture has a link: to measure it takes as long as to draw it. */
export const hasLinks = (node: Node): boolean => nodesOf(node).some((each) => hrefOf(each) !== undefined);

/**
 * The places of the links of a tree. The measured tree has the shape of the other, but for what stands in a line of text:
 * the runs of the line are all that is left of that, and a link there is found by its words.
 */
export function linkAreas(node: Node, measured: MeasuredNode): LinkArea[] {
  const href = hrefOf(node);
  if (href !== undefined) return areaOf(href, textOf(node), measured, measured.runs);
  const children = 'children' in node ? (node.children ?? []) : [];
  if (children.length === measured.children.length) {
    return children.flatMap((child, index) => linkAreas(child, measured.children[index]!));
  }
  return nodesOf(node).flatMap((inner) => {
    const to = hrefOf(inner);
    if (to === undefined) return [];
    const text = textOf(inner);
    const runs = measured.runs.filter((run) => run.text.trim() !== '' && text.includes(run.text.trim()));
    return areaOf(to, text, measured, runs);
  });
}

/** The box around some runs; none where there are none. */
function areaOf(
  href: string,
  text: string,
  { transform }: MeasuredNode,
  runs: MeasuredNode['runs'],
): LinkArea[] {
  if (runs.length === 0) return [];
  const [, , , , x, y] = transform;
  const left = Math.min(...runs.map((run) => run.x));
  const top = Math.min(...runs.map((run) => run.y));
  return [
    {
      href,
      text,
      left: Math.floor(x + left),
      top: Math.floor(y + top),
      width: Math.ceil(Math.max(...runs.map((run) => run.x + run.width)) - left),
      height: Math.ceil(Math.max(...runs.map((run) => run.y + run.height)) - top),
    },
  ];
}
