import type { Logo } from './logo.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that may stand in HTML, also between quotation marks. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** JSON that may stand in a script element: nothing in it can end the element. */
export function embedded(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

/** The logo as a picture inside the page. The name of the municipality stands beside it, so it says nothing of its own. */
export function picture({ type, bytes }: Logo): string {
  const kind = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' }[type];
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `<img class="logo" alt="" src="data:${kind};base64,${btoa(binary)}">\n`;
}
