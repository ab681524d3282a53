import { citation, severityFor } from '@kvast/law/cite';
import type { Finding, FindingSeverity, Fix } from '@kvast/model/finding';
import type { Clause, Provision } from '@kvast/model/law';
import type { Located, SourceRange } from '@kvast/model/source';
import { asParagraph, type Language, type Message } from './message.ts';
import { uncertainty } from './uncertainty.ts';
import { provisionNames } from './wording/provision.ts';

/** The sentence of law that a finding rests on. */
export interface LegalBasis {
  readonly provision: Provision;
  readonly clause: Clause;
}

/** What a rule has found. At least one of `basis` and `severity` must be there. */
export interface Discovery {
  /** The faulty line; the service's name where something is missing. */
  readonly at: Located | SourceRange;
  /**
   * As a function of the provisions' names ("serviceloven §§ 82 a og 82 b"), what is found at the same place for several
   * provisions becomes one finding.
   */
  readonly message: Message | ((provisions: string) => Message);
  /** Gives severity, provision, strength and source. */
  readonly basis?: LegalBasis;
  /** Overrides what the basis would give, but never above what the source can carry: see `capped`. */
  readonly severity?: FindingSeverity;
  /** `serviceloven § 82 b`, for findings without a basis that are still about one provision. */
  readonly provision?: string;
  /** Only needed by workspace rules; a standard rule reports in its own standard. */
  readonly file?: string;
  readonly related?: Finding['related'];
  /** The other place of a contradiction, where the same fault is told as it looks from there. It counts as one. */
  readonly there?: {
    readonly file: string;
    readonly at: Located | SourceRange;
    readonly message: Message;
    readonly seeAlso: string;
  };
  readonly fixes?: readonly (Omit<Fix, 'edits'> & { readonly edits: readonly Edit[] })[];
}

/** A replacement of text; `file` is the finding's own where it is left out. */
interface Edit {
  readonly file?: string;
  readonly at: Located | SourceRange;
  readonly newText: string;
}

export type Report = (discovery: Discovery) => void;

/**
 * Makes findings out of what one rule discovered. What was discovered several times (in a shared section, for several services or
 * provisions) becomes one finding, as grave as the gravest of them.
 * @param found with the file that each one stands in unless it says otherwise
 */
export function toFindings(
  rule: string,
  found: readonly (Discovery & { readonly file: string })[],
  language: Language,
): Finding[] {
  const same = Map.groupBy(found, (discovery) =>
    JSON.stringify([discovery.file, rangeOf(discovery.at), wordsOf(discovery, '§')]),
  );
  return [...same.values()].flatMap((discoveries) => {
    const [gravest] = discoveries.toSorted((a, b) => gravity(b) - gravity(a));
    if (!gravest) return [];
    const finding = toFinding(rule, gravest, discoveries, language);
    return gravest.there ? [finding, mirror(finding, gravest.there)] : [finding];
  });
}

function mirror(finding: Finding, { file, at, message, seeAlso }: NonNullable<Discovery['there']>): Finding {
  const { fixes: _, range, ...same } = finding;
  return {
    ...same,
    file,
    range: rangeOf(at),
    message: asParagraph(message),
    related: [{ file: finding.file, range, message: seeAlso }],
    mirrorOf: { file: finding.file, range },
  };
}

function toFinding(
  rule: string,
  gravest: Discovery & { readonly file: string },
  all: readonly Discovery[],
  language: Language,
): Finding {
  const { file, basis, related } = gravest;
  const fixes = gravest.fixes?.map(({ title, safe, edits }) => ({
    title,
    safe,
    edits: edits.map((edit) => ({ file: edit.file ?? file, range: rangeOf(edit.at), newText: edit.newText })),
  }));
  const provision = provisionOf(gravest);
  const provisions = all.map(provisionOf).filter((id) => id !== undefined);
  const sources = all.flatMap((each) => (each.basis ? [citation(each.basis.clause, each.basis.provision)] : []));
  const doubt = basis && uncertainty(basis.clause, language);
  const words = wordsOf(gravest, provisionNames([...new Set(provisions)], language));
  return {
    rule,
    severity: severityOf(gravest),
    message: doubt ? `${words} ${doubt}` : words,
    file,
    range: rangeOf(gravest.at),
    ...(provision !== undefined && { provision }),
    ...(basis && { strength: basis.clause.strength, source: [...new Set(sources)].join('; ') }),
    ...(related && { related }),
    ...(fixes && fixes.length > 0 && { fixes }),
  };
}

function wordsOf({ message }: Discovery, provisions: string): string {
  return asParagraph(typeof message === 'function' ? message(provisions) : message);
}

function provisionOf({ basis, provision }: Discovery): string | undefined {
  return basis?.provision.id ?? provision;
}

function gravity(discovery: Discovery): number {
  return ['info', 'warning', 'error'].indexOf(severityOf(discovery));
}

function severityOf({ basis, severity }: Discovery): FindingSeverity {
  if (!basis) return severity ?? 'info';
  return severity ? capped(severity, basis.clause) : severityFor(basis.clause);
}

/** A rule may lower or raise what its source gives, but practice and guidance never carry an error, and doubt carries nothing above info. */
function capped(severity: FindingSeverity, clause: Clause): FindingSeverity {
  if (clause.confidence !== 'verified' || clause.strength === 'unverified') return 'info';
  const weak = clause.strength === 'practice' || clause.strength === 'guidance';
  return weak && severity === 'error' ? 'warning' : severity;
}

function rangeOf(at: Located | SourceRange): SourceRange {
  return 'range' in at ? at.range : at;
}
