/** The municipality's logo, as bytes of a picture file. */
export interface Logo {
  readonly type: 'png' | 'jpeg' | 'svg';
  readonly bytes: Uint8Array;
}

/** Kind of a picture by its first bytes, whatever its name; undefined for what is no picture that texts can hold. */
export function logoOf(bytes: Uint8Array): Logo | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (start.startsWith('\u0089PNG')) return { type: 'png', bytes };
  if (start.startsWith('\u00ff\u00d8\u00ff')) return { type: 'jpeg', bytes };
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|svg|!--|!doctype svg)/i.test(start)
    ? { type: 'svg', bytes }
    : undefined;
}

/** Width and height of a picture in pixels; undefined where its header does not say, as in an SVG. */
export function sizeOf({ type, bytes }: Logo): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'png') return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
  if (type === 'svg') return undefined;
  // A JPEG is a row of segments; the one that starts the frame holds the size.
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
