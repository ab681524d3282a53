import { AstUtils, GrammarAST } from 'langium';

/** How the bullets under a heading are read. */
export type BulletKind = 'text' | 'condition' | 'contact' | 'reference' | 'glossary' | 'example';

/** What may stand after a key, or in a kind of bullet. */
export interface ValueFacts {
  /** Keywords, as in the grammar. */
  readonly keywords: readonly string[];
  /** Names of terminals. */
  readonly terminals: ReadonlySet<string>;
  /** Nothing but words may stand there. */
  readonly onlyText: boolean;
  /** Tokens after which the rest is words, whatever they are: the comma in `kilde: lov, stk. 1`, `fordi`, the colon after a date. */
  readonly textAfter: ReadonlySet<string>;
}

/** What the lexer, completion and messages know about a grammar; read from the grammar itself, so there is no second list. */
export interface GrammarFacts {
  /** `varighed:` and its like, lower case, with what may follow. */
  readonly keys: ReadonlyMap<string, ValueFacts>;
  /** Lower-case heading → the keyword, and how bullets under it are read. */
  readonly headings: ReadonlyMap<string, { readonly keyword: string; readonly bullets: BulletKind }>;
  /** First words of the document's title: `Kvalitetsstandard`, `Lov` … */
  readonly titles: readonly string[];
  /** Headings that carry a name of their own: `Ydelse`, `Om`, `Tekst`, `Principmeddelelse`. */
  readonly namedHeadings: readonly string[];
  /** `alle af:` … */
  readonly listOpeners: readonly string[];
  readonly bullets: Readonly<Record<Exclude<BulletKind, 'text'>, ValueFacts>>;
  readonly service: ValueFacts;
  /** `højst 2 timer om ugen (lov)` */
  readonly limit: ValueFacts;
  /** After the name in `felt startdato: …` and its like. */
  readonly named: Readonly<Record<'felt' | 'kontaktform', ValueFacts>>;
  /** `maks.`, `mdr.`: understood, and never proposed. */
  readonly shortForms: ReadonlySet<string>;
}

const HEADING_RULES: Readonly<Record<string, BulletKind>> = {
  TextHeading: 'text',
  ConditionHeading: 'condition',
  ContactHeading: 'contact',
  ReferenceHeading: 'reference',
  GlossaryHeading: 'glossary',
  ExampleHeading: 'example',
};
const NAMED_HEADING_RULES = [
  'ServiceHeading',
  'GroupHeading',
  'StaffHeading',
  'FreeHeading',
  'TextBlockHeading',
  'CodeListHeading',
  'RulingHeading',
];

/** Reads the facts from a loaded Langium grammar. Called once per language. */
export function grammarFacts(grammar: GrammarAST.Grammar): GrammarFacts {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const rule = (name: string) => rules.get(name);
  const headings = new Map<string, { keyword: string; bullets: BulletKind }>();
  for (const [name, bullets] of Object.entries(HEADING_RULES)) {
    for (const keyword of ownKeywords(rule(name))) headings.set(keyword.toLowerCase(), { keyword, bullets });
  }
  const keys = new Map<string, ValueFacts>();
  for (const name of lineRules(rules)) {
    const value = valueFacts(rule(name), (keyword) => !keyword.endsWith(':'));
    const ofRule = [...reachable(rule(name))].filter((element) => GrammarAST.isKeyword(element)).map((k) => k.value);
    for (const keyword of ofRule) if (keyword.endsWith(':') && keyword.length > 1) keys.set(keyword, value);
  }
  const listOpeners = ownKeywords(rule('ListOpener'));
  const targetGroup = keys.get('målgruppe:');
  // `målgruppe: mindst ét af:` is the one key whose value is itself an opener.
  if (targetGroup) keys.set('målgruppe:', { ...targetGroup, keywords: [...targetGroup.keywords, ...listOpeners] });
  for (const opener of listOpeners) keys.delete(opener);
  return {
    keys,
    headings,
    titles: ['Title', 'LawTitle'].flatMap((name) => ownKeywords(rule(name))).filter((keyword) => keyword !== '#'),
    namedHeadings: NAMED_HEADING_RULES.flatMap((name) => ownKeywords(rule(name))).filter(
      (keyword) => keyword !== 'efter' && keyword !== 'og',
    ),
    listOpeners,
    bullets: {
      condition: withKeywords(valueFacts(rule('Condition')), listOpeners),
      contact: valueFacts(rule('Contact')),
      reference: valueFacts(rule('ReferenceBullet')),
      glossary: valueFacts(rule('GlossaryEntry')),
      example: valueFacts(rule('ExampleCase')),
    },
    service: valueFacts(rule('ServiceHeading'), (keyword) => keyword === 'efter' || keyword === 'og'),
    limit: valueFacts(rule('Limit')),
    named: {
      felt: valueFacts(rule('FieldLine'), (keyword) => keyword !== 'felt'),
      kontaktform: valueFacts(rule('ContactFormLine'), (keyword) => keyword !== 'kontaktform'),
    },
    shortForms: new Set(['ShortBound', 'ShortUnit', 'ShortPer'].flatMap((name) => ownKeywords(rule(name)))),
  };
}

/** Names of the rules that stand for one line with a key. */
function lineRules(rules: ReadonlyMap<string, GrammarAST.AbstractRule>): string[] {
  return ['KeyLine', 'LawKeyLine'].flatMap((name) => {
    const rule = rules.get(name);
    if (!rule) return [];
    return AstUtils.streamAllContents(rule)
      .filter(GrammarAST.isRuleCall)
      .map((call) => call.rule.$refText)
      .toArray();
  });
}

function valueFacts(
  rule: GrammarAST.AbstractRule | undefined,
  wanted: (keyword: string) => boolean = () => true,
): ValueFacts {
  const keywords = new Set<string>();
  const terminals = new Set<string>();
  for (const element of reachable(rule)) {
    if (GrammarAST.isKeyword(element)) {
      if (wanted(element.value)) keywords.add(element.value);
    } else if (GrammarAST.isTerminalRule(element)) terminals.add(element.name);
  }
  terminals.delete('NL');
  const onlyText = keywords.size === 0 && terminals.size === 1 && terminals.has('TEXT');
  return { keywords: [...keywords], terminals, onlyText, textAfter: textAfter(rule) };
}

/** What stands right before free text, in the rule itself and in those it calls. A colon counts together with what is before it. */
function textAfter(rule: GrammarAST.AbstractRule | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (const called of rulesFrom(rule)) {
    for (const group of AstUtils.streamAllContents(called).filter(GrammarAST.isGroup)) {
      group.elements.forEach((element, index) => {
        const next = group.elements[index + 1];
        const isText =
          GrammarAST.isAssignment(next) &&
          GrammarAST.isRuleCall(next.terminal) &&
          next.terminal.rule.$refText === 'TEXT';
        if (!isText) return;
        const isColon = GrammarAST.isKeyword(element) && element.value === ':';
        const before = isColon ? tokensOf(group.elements[index - 1]).map((name) => `${name} :`) : tokensOf(element);
        for (const name of before) found.add(name);
      });
    }
  }
  return found;
}

function* rulesFrom(
  rule: GrammarAST.AbstractRule | undefined,
  seen = new Set<GrammarAST.AbstractRule>(),
): Generator<GrammarAST.AbstractRule> {
  if (!rule || seen.has(rule)) return;
  seen.add(rule);
  yield rule;
  for (const call of AstUtils.streamAllContents(rule).filter(GrammarAST.isRuleCall))
    yield* rulesFrom(call.rule.ref, seen);
}

function isToken(element: GrammarAST.AbstractElement): boolean {
  return (
    GrammarAST.isKeyword(element) || (GrammarAST.isRuleCall(element) && GrammarAST.isTerminalRule(element.rule.ref))
  );
}

/** The tokens that an element of a rule is one of; none where it is made of several. */
function tokensOf(element: GrammarAST.AbstractElement | undefined): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return tokensOf(element.terminal);
  if (GrammarAST.isRuleCall(element)) {
    return GrammarAST.isTerminalRule(element.rule.ref) ? [element.rule.$refText] : ownKeywords(element.rule.ref);
  }
  return GrammarAST.isAlternatives(element) && element.elements.every(isToken)
    ? element.elements.flatMap(tokensOf)
    : [];
}

function withKeywords(facts: ValueFacts, more: readonly string[]): ValueFacts {
  return { ...facts, keywords: [...facts.keywords, ...more] };
}

function ownKeywords(rule: GrammarAST.AbstractRule | undefined): string[] {
  return rule
    ? AstUtils.streamAllContents(rule)
        .filter(GrammarAST.isKeyword)
        .map((keyword) => keyword.value)
        .toArray()
    : [];
}

/** Keywords and terminals that a rule can produce, through all rules it calls. */
function* reachable(
  rule: GrammarAST.AbstractRule | undefined,
  seen = new Set<GrammarAST.AbstractRule>(),
): Generator<GrammarAST.Keyword | GrammarAST.TerminalRule> {
  if (!rule || seen.has(rule)) return;
  seen.add(rule);
  for (const element of AstUtils.streamAllContents(rule)) {
    if (GrammarAST.isKeyword(element)) yield element;
    else if (GrammarAST.isRuleCall(element)) {
      const called = element.rule.ref;
      if (GrammarAST.isTerminalRule(called)) yield called;
      else yield* reachable(called, seen);
    }
  }
}
