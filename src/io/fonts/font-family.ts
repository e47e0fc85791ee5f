import { basename, extname } from 'node:path';
import type { FontFile } from './font-file.ts';
import type { FontTraits } from './font-traits.ts';

/** A face with what it says of itself. */
export interface KnownFace extends FontFile {
  readonly traits: FontTraits;
}

/** Faces that differ in weight and slant alone. */
export interface FontFamily {
  readonly name: string;
  /** The one that most text is set in comes first. */
  readonly faces: readonly [KnownFace, ...KnownFace[]];
}

/**
 * Puts the faces of one name together, in the order in which the names come. Of two faces that are alike in weight
 * and slant (the parts of a font that is cut up by script) the second begins a family of its own.
 */
export function groupFaces(faces: Iterable<KnownFace>): readonly FontFamily[] {
  const families: { name: string; faces: KnownFace[] }[] = [];
  for (const face of faces) {
    const name = nameOf(face);
    const family = families.find(
      (each) => each.name === name && !each.faces.some((other) => areAlike(other.traits, face.traits)),
    );
    if (family === undefined) families.push({ name, faces: [face] });
    else family.faces.push(face);
  }
  return families.map(({ name, faces: members }) => ({
    name,
    faces: members.toSorted((a, b) => oddness(a.traits) - oddness(b.traits)) as [KnownFace, ...KnownFace[]],
  }));
}

/** A font without a name is known by its file. */
const nameOf = ({ traits, file }: KnownFace): string =>
  traits.family === '' ? basename(file, extname(file)) : traits.family;

const areAlike = (a: FontTraits, b: FontTraits): boolean => a.style === b.style && a.weight === b.weight;

/** How far a face is from plain text. */
export const oddness = ({ style, weight, isVariable }: FontTraits): number =>
  (style === 'normal' ? 0 : 1000) + (isVariable ? 0 : Math.abs(weight - 400));
