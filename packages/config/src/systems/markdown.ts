/** A text inside a Markdown table or list: on one line, and never a cell, a link, emphasis or code of its own. */
export function cell(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\|<>*_`[\]]/g, '\\$&');
}

/** A heading line and its bullets; nothing where there are none. */
export function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', heading, '', ...items.map((item) => `- ${item}`)];
}
