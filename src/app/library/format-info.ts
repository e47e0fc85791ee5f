import { formats as registry, type FormatId } from '../../formats/registry.ts';

/** A format that maps can be built in. */
export interface FormatInfo {
  readonly id: FormatId;
  /** Of its files, without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** True where the output is no text. */
  readonly binary: boolean;
  /** True where a browser draws it. */
  readonly needsBrowser: boolean;
  readonly summary: string;
}

/** All formats that maps can be built in. */
export const formats: readonly FormatInfo[] = registry.map(
  ({ id, extension, mediaType, binary, needsBrowser, summary }) => {
    return { id, extension, mediaType, binary, needsBrowser, summary };
  },
);
