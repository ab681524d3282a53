import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { Catalogue } from '@kvast/law/catalogue';
import { CatalogueView, type ClauseOf } from '@kvast/law/catalogue-view';
import { citation } from '@kvast/law/cite';
import type { Finding } from '@kvast/model/finding';
import type { LawModel, Statement } from '@kvast/model/law';
import { runRules } from '@kvast/rules/check';
import { rules } from '@kvast/rules/generated/registry';
import type { RulePage } from '@kvast/rules/rule-pages';

/** What is seen when a rule runs on the examples of its own page, so that nobody has to write it down. */
export interface RuleFacts {
  /** What it asks the catalogue about. */
  readonly reads: ReadonlySet<Statement['kind']>;
  /** What it finds in the examples that are wrong. */
  readonly findings: readonly Finding[];
  /** What its findings rest on, by `statementKey`. */
  readonly restsOn: ReadonlySet<string>;
}

const DATE = '2026-06-01';
const known = new Map<string, RuleFacts>();

export function ruleFacts(page: RulePage): RuleFacts {
  let facts = known.get(page.id);
  if (!facts) {
    facts = observe(page);
    known.set(page.id, facts);
  }
  return facts;
}

function observe({ id, body }: RulePage): RuleFacts {
  const reads = new Set<Statement['kind']>();
  const catalogue = new WatchedCatalogue(builtInCatalogue().laws, reads);
  // Rules about exemptions run all the others first, and ask nothing of the law themselves.
  const wanted = rules.filter((rule) => rule.id === id && rule.scope !== 'suppression');
  const findings = examplesIn(body).flatMap((text) => {
    const models = documentsIn(text).flatMap(
      (content, at) =>
        parseDocument(content, { file: `eksempel-${at + 1}.kvast`, lawNames: catalogue.lawNames }).model ?? [],
    );
    const workspace = {
      standards: models.filter((model) => model.kind === 'standard'),
      municipalities: models.filter((model) => model.kind === 'municipality'),
      vocabularies: [...builtInVocabulary(), ...models.filter((model) => model.kind === 'vocabulary')],
    };
    return runRules(wanted, workspace, catalogue, { date: DATE });
  });
  return { reads, findings, restsOn: new Set(findings.flatMap((finding) => basesOf(finding, catalogue, reads))) };
}

/** The clauses that a finding cites, among those that the rule asked about. */
function basesOf({ provision, source }: Finding, { laws }: Catalogue, reads: RuleFacts['reads']): string[] {
  const cited = new Set(source?.split('; '));
  const named = laws.flatMap(({ provisions }) => provisions.filter(({ id }) => id === provision));
  return named.flatMap((each) =>
    each.clauses
      .filter((clause) => reads.has(clause.said.kind) && cited.has(citation(clause, each)))
      .map(({ said }) => statementKey(said)),
  );
}

/** The kind of a clause, and the side that it takes where the law has two: a rule about duties is not about what is voluntary. */
export function statementKey(said: Statement): string {
  const side = (() => {
    switch (said.kind) {
      case 'duty':
        return said.modality;
      case 'appeal':
        return said.to;
      case 'fee':
        return said.free;
      case 'freeChoice':
        return said.offered;
      case 'duration':
        return said.rule.kind;
      case 'repetition':
        return said.repetition.rule;
      case 'requires':
        return said.what;
      case 'assessment':
        return said.rule;
      default:
        return '';
    }
  })();
  return `${said.kind} ${side}`;
}

function examplesIn(body: string): string[] {
  return [...body.matchAll(/^```kvast (?:u?gyldig)\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

/** An example without a title is the body of a standard; with several, it is several files. */
function documentsIn(text: string): string[] {
  const whole = /^# /m.test(text) ? text : `# Kvalitetsstandard "Eksempel"\n${text}`;
  return whole.split(/^(?=# )/m).filter((part) => part.trim() !== '');
}

class WatchedCatalogue extends Catalogue {
  private readonly seen: Set<Statement['kind']>;

  constructor(laws: readonly LawModel[], seen: Set<Statement['kind']>) {
    super(laws);
    this.seen = seen;
  }

  override at(date: string): CatalogueView {
    return new WatchedView(this.laws, date, this.seen);
  }
}

class WatchedView extends CatalogueView {
  private readonly seen: Set<Statement['kind']>;

  constructor(laws: readonly LawModel[], date: string, seen: Set<Statement['kind']>) {
    super(laws, date);
    this.seen = seen;
  }

  override clauses<K extends Statement['kind']>(id: string, kind: K): readonly ClauseOf<K>[] {
    this.seen.add(kind);
    return super.clauses(id, kind);
  }
}
