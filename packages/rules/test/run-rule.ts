import { readFileSync } from 'node:fs';
import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { Catalogue } from '@kvast/law/catalogue';
import type { DocumentModel } from '@kvast/model/document';
import type { Finding, Fix } from '@kvast/model/finding';
import type { LawModel } from '@kvast/model/law';
import type { Spelling } from '@kvast/model/spelling';
import { describe, expect, it } from 'vitest';
import { runRules } from '../src/check.ts';
import type { Rule } from '../src/define-rule.ts';
import type { Language } from '../src/message.ts';
import { type Block, readBlocks } from './rule-page.ts';

export interface RunOptions {
  /** 2025-06-01 where it is left out. */
  readonly date?: string;
  readonly language?: Language;
  readonly catalogue?: Catalogue;
  readonly spelling?: Spelling;
}

/**
 * The findings of one rule in a text. The text may hold several documents (each begins with a `# ` line); text without any such
 * line is the body of a standard. The law is the small catalogue of test/catalogue.lov where no other is given.
 */
export function findings(rule: Rule, text: string, options: RunOptions = {}): Finding[] {
  const catalogue = options.catalogue ?? testCatalogue();
  const models = documents(text).map(({ file, content }) => read(content, file, catalogue));
  return runRules(
    [rule],
    {
      standards: models.filter((model) => model.kind === 'standard'),
      municipalities: models.filter((model) => model.kind === 'municipality'),
      vocabularies: [...builtInVocabulary(), ...models.filter((model) => model.kind === 'vocabulary')],
    },
    catalogue,
    { date: options.date ?? '2025-06-01', language: options.language, spelling: options.spelling },
  );
}

/** The text after one fix of a finding. */
export function applyFix(text: string, fix: Fix): string {
  const { file, content } = documents(text)[0] ?? { file: '', content: text };
  const starts = [0, ...[...content.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offset = (place: { line: number; column: number }) => (starts[place.line - 1] ?? 0) + place.column - 1;
  return [...fix.edits]
    .filter((edit) => edit.file === file)
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (old, edit) => old.slice(0, offset(edit.range.start)) + edit.newText + old.slice(offset(edit.range.end)),
      content,
    );
}

/** Runs the `kvast ugyldig` and `kvast gyldig` blocks of the rule's rule.md, on the test catalogue and on the real one. */
export function expectCases(rule: Rule, spelling?: Spelling): void {
  const blocks = readBlocks(readFileSync(new URL(`../src/rules/${rule.id}/rule.md`, import.meta.url), 'utf8'));
  describe(`rule.md of ${rule.id}`, () => {
    it('shows at least one invalid and one valid example', () => {
      expect(new Set(blocks.map((block) => block.valid))).toEqual(new Set([true, false]));
    });
    for (const block of blocks) {
      it(`${block.valid ? 'is silent on' : 'finds'} the example in line ${block.line}`, () => {
        for (const catalogue of [testCatalogue(), builtInCatalogue()])
          expectBlock(rule, block, { catalogue, spelling });
      });
    }
  });
}

function expectBlock(rule: Rule, block: Block, options: RunOptions): void {
  const danish = findings(rule, block.text, options);
  const english = findings(rule, block.text, { ...options, language: 'en' });
  if (block.valid) {
    expect(danish).toEqual([]);
    return;
  }
  expect(danish.map((finding) => finding.rule)).toContain(rule.id);
  expect(english).toHaveLength(danish.length);
  danish.forEach((finding, index) => {
    expect(finding.rule).toBe(rule.id);
    expect(finding.message).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
    expect(finding.message).toMatch(/^\P{Ll}.*[.?][«”]?$/su);
    expect(english[index]?.message).not.toBe(finding.message);
    const content = documents(block.text).find(({ file }) => file === finding.file)?.content;
    expect(content?.split('\n')[finding.range.start.line - 1]?.trim()).toBeTruthy();
  });
}

function documents(text: string): { file: string; content: string }[] {
  const whole = /^# /m.test(text) ? text : `# Kvalitetsstandard "Eksempel"\n${text}`;
  return whole
    .split(/^(?=# )/m)
    .filter((part) => part.trim() !== '')
    .map((content, index) => ({ file: `eksempel-${index + 1}.kvast`, content }));
}

function read(content: string, file: string, catalogue: Catalogue): DocumentModel {
  const { model, findings: faults } = parseDocument(content, { file, lawNames: catalogue.lawNames });
  const broken = faults.filter((fault) => fault.severity !== 'info');
  if (!model || broken.length > 0) {
    throw new Error(
      `The example cannot be read: ${broken.map((f) => `${f.range.start.line}: ${f.message}`).join('; ')}\n${content}`,
    );
  }
  return model;
}

let ownCatalogue: Catalogue | undefined;

function testCatalogue(): Catalogue {
  ownCatalogue ??= new Catalogue(
    readFileSync(new URL('catalogue.lov', import.meta.url), 'utf8')
      .split(/^(?=# )/m)
      .map((text) => lawFrom(text)),
  );
  return ownCatalogue;
}

function lawFrom(text: string): LawModel {
  const { model, findings: faults } = parseDocument(text, { file: 'catalogue.lov' });
  if (model?.kind !== 'law' || faults.length > 0) {
    throw new Error(`test/catalogue.lov: ${faults.map((f) => `${f.range.start.line}: ${f.message}`).join('; ')}`);
  }
  return model;
}
