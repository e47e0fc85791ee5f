/** The width and height of a PNG in pixels, out of its header; nothing where it is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452];
  if (data.byteLength < 24 || header.some((word, index) => data.getUint32(index * 4) !== word))
    return undefined;
  return { width: data.getUint32(16), height: data.getUint32(20) };
}
