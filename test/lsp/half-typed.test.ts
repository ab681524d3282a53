import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol';
import { CitizenText, type CitizenTextResult } from '../../packages/server/src/protocol.ts';
import { TestWorkspace } from './workspace.ts';

const FILE = 'tidlig-stoette.kvast';
const SOURCE = readFileSync(join(import.meta.dirname, '../../examples/lindoese-rettet', FILE), 'utf8').split('\n');
/** Where each section of the standard ends: what is typed there belongs to it. */
const ENDS = SOURCE.flatMap((line, at) => (/^#{1,3} /.test(line) ? [{ section: line, end: endOf(at) }] : []));
/** What stands in the line while somebody is in the middle of it. */
const HALF = [
  'v',
  'varighed:',
  'varighed: høj',
  'alder: fyldt',
  '- [nedsat',
  '- ',
  '## ',
  '### Må',
  '>',
  'serviceloven § ',
  'kode: FFB',
];

const workspace = TestWorkspace.shared('lindoese-rettet');

describe.each(ENDS)('while a line is half typed at the end of "$section"', ({ end }) => {
  test('everything else answers as before', async () => {
    const { client } = workspace();
    const document = await workspace().documentForTest(FILE);
    const { uri } = document;
    const ask = async (text: string) => {
      const place = (words: string, within: number) => positionOf(text, words, within);
      const at = (words: string, within: number) => ({ textDocument: { uri }, position: place(words, within) });
      const [hover, definition, symbols, lenses, citizen] = await Promise.all([
        client.connection.sendRequest(HoverRequest.type, at('## Ydelse "Individuelt forløb"', 45)),
        client.connection.sendRequest(DefinitionRequest.type, at('tekstblok: Individuel', 15)),
        client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }),
        client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }),
        client.connection.sendRequest<CitizenTextResult>(CitizenText.method, { uri }),
      ]);
      return {
        hover: JSON.stringify(hover?.contents),
        definition: JSON.stringify(definition),
        services: namesIn((symbols ?? []) as DocumentSymbol[]).filter((name) => name.startsWith('Ydelse')),
        lenses: (lenses ?? []).length > 0,
        // The line itself may be told to the citizen, and nothing else is lost.
        citizen: sentencesOf(citizen),
      };
    };
    const before = await ask(document.text);
    expect(before.hover).toContain('6 måneder');
    expect(before.definition).toContain('kommune.kvast');
    expect(before.services).toHaveLength(2);
    expect(before.citizen.length).toBeGreaterThan(40);
    for (const half of HALF) {
      const lines = [...SOURCE];
      lines.splice(end, 0, half);
      await document.rewrite(lines.join('\n'));
      const { citizen, ...now } = await ask(document.text);
      const { citizen: whole, ...wanted } = before;
      expect(now, half).toEqual(wanted);
      const lost = whole.filter((sentence) => !citizen.includes(sentence));
      expect(lost.length, `${half}: ${lost.join(' | ')}`).toBeLessThanOrEqual(MOST_LOST);
      const position = { line: end, character: half.length };
      const proposals = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position,
      });
      expect(proposals, half).not.toBeNull();
    }
  });
});

/** A sentence that counts ("mindst ét af disse tre") may be another one; its neighbours stay. */
const MOST_LOST = 3;

function endOf(at: number): number {
  let end = at + 1;
  while (end < SOURCE.length && !/^#{1,3} /.test(SOURCE[end] ?? '')) end++;
  while ((SOURCE[end - 1] ?? '').trim() === '') end--;
  return end;
}

function positionOf(text: string, words: string, within: number) {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.startsWith(words));
  return { line, character: within };
}

function namesIn(symbols: readonly DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children = [] }) => [name, ...namesIn(children)]);
}

function sentencesOf(text: CitizenTextResult): string[] {
  const main = /<main.*<\/main>/s.exec(text?.html ?? '')?.[0] ?? '';
  return main
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 8);
}
