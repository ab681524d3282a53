import type { Service, Block as StandardBlock } from '@kvast/model/block';
import type { Contact } from '@kvast/model/contact';
import { effectiveBlock } from '@kvast/model/effective';
import { type Composer, said, together } from '../composer.ts';
import type { Block, ListEntry } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { joined, type Phrase, phrase, plain, sentence, sentences } from '../phrase.ts';
import { contactSection, municipalContacts } from './contact.ts';
import { targetGroupBlocks } from './target-group.ts';

/** More than this do not fit on the page, and are in the long text. */
const MOST = { requirements: 6, prices: 2, contacts: 2, letters: 500 };

/** The short text: what the help is, who can get it, how, what it costs, whether one can appeal, whom to ask. */
export function easySections(composer: Composer): { lead: Block[]; sections: Draft[]; footer: Draft } {
  const { words, standard } = composer;
  const blocks = standard.services.map((service) => effectiveBlock(standard, service));
  const all = blocks.length > 0 ? blocks : [standard.shared];
  return {
    lead: said(words.easy.about()),
    sections: [
      ...what(composer),
      ...draft(words.heading('targetGroup'), standard.shared.targetGroup, who(all, composer)),
      ...draft(words.heading('access'), standard.shared.access, how(all, composer)),
      ...draft(words.heading('economy'), standard.shared.economy, cost(all, composer)),
      ...draft(words.heading('appeal'), standard.shared.appeal, appeal(all, composer)),
      ...whom(composer),
    ],
    footer: { heading: words.heading('footer'), blocks: said(words.easy.notADecision()), sections: [] },
  };
}

function what(composer: Composer): Draft[] {
  const { words, standard } = composer;
  const { services } = standard;
  const blocks = services.map((service) => effectiveBlock(standard, service));
  const forms = blocks.map(({ extent }) => (extent?.forms && words.forms(extent.forms)) ?? []);
  // What is the same for all the help is said once, after the list.
  const same = services.length > 1 && forms.every((form) => plain(form) === plain(forms[0] ?? []));
  const own = ownWords(services, composer);
  const told = services.map((_, i) =>
    sentences(own[i], same ? undefined : forms[i], lasting(blocks[i] ?? standard.shared, composer)),
  );
  const [only, ...others] = services;
  const all: Block[] =
    services.length === 0
      ? said(
          sentences(
            standard.shared.extent?.forms && words.forms(standard.shared.extent.forms),
            lasting(standard.shared, composer),
          ),
          standard.shared.extent,
        )
      : only && others.length === 0 && told[0] && told[0].length > 0
        ? said(told[0], only)
        : [
            { kind: 'list', items: services.map((service, i) => named([service], told[i] ?? [], composer)) },
            ...said(same ? forms[0] : undefined),
          ];
  return draft(words.heading('services'), undefined, all);
}

function lasting({ extent }: StandardBlock, { words }: Composer): Phrase | undefined {
  return extent?.duration?.kind === 'limit' ? words.lasts(extent.duration) : undefined;
}

/** What the municipality says first of each service, if there is room for all of it: nobody says better what the help is. */
function ownWords(services: readonly Service[], { paragraphs }: Composer): readonly (Phrase | undefined)[] {
  const first = services.map(({ prose }) => paragraphs(prose)[0]?.runs);
  const letters = first.reduce((sum, words) => sum + plain(words ?? []).length, 0);
  return letters <= MOST.letters ? first.map((words) => words && sentence(words)) : [];
}

function named(services: readonly Service[], details: Phrase, { written }: Composer): ListEntry {
  const names = joined(
    services.map(({ name }) => written(name)),
    ', ',
  );
  const name: Phrase = [{ kind: 'strong', runs: phrase`${names}.` }];
  return { runs: sentences(name, details), source: services[0]?.nameRange };
}

/** One rule, where it is the same for all the help and short enough. */
function who(blocks: readonly StandardBlock[], composer: Composer): Block[] {
  const { words } = composer;
  const groups = blocks.map(({ targetGroup }) =>
    targetGroup
      ? targetGroupBlocks(
          { range: targetGroup.range, prose: [], age: targetGroup.age, condition: targetGroup.condition },
          words.canGet(),
          composer,
        )
      : [],
  );
  const [first = [], ...others] = groups;
  const key = (rule: readonly Block[]) =>
    JSON.stringify(rule, (name, value: unknown) => (name === 'source' ? undefined : value));
  const simple = others.every((other) => key(other) === key(first)) && requirements(first) <= MOST.requirements;
  if (!simple || first.length === 0) return said(words.easy.whoIsLong());
  const more = blocks.some(({ exclusions, conditions }) => exclusions.length > 0 || conditions);
  return [...first.map(asList), ...said(more ? words.easy.mayBeMore() : undefined)];
}

/** What the words mean is in the long text. */
function asList(block: Block): Block {
  return block.kind === 'table'
    ? { kind: 'list', items: block.rows.map(({ cells, source }) => ({ runs: cells[0] ?? [], source })) }
    : block;
}

function requirements(rule: readonly Block[]): number {
  return rule.reduce((sum, block) => {
    if (block.kind === 'table') return sum + block.rows.length;
    if (block.kind !== 'list') return sum;
    return sum + block.items.reduce((inner, item) => inner + 1 + requirements(item.blocks ?? []), 0);
  }, 0);
}

function how(blocks: readonly StandardBlock[], composer: Composer): Block[] {
  const { words } = composer;
  const ways = blocks.map(({ access }) =>
    sentences(
      access?.route && words.route(access.route),
      access?.assessment?.rule === 'none' ? words.needsNoApproval() : undefined,
      access?.deadline?.limit && words.answerWithin(access.deadline.limit),
    ),
  );
  const [first = [], ...others] = ways;
  if (others.every((other) => plain(other) === plain(first))) return said(first, blocks[0]?.access);
  const { services } = composer.standard;
  const alike = Map.groupBy(services.keys(), (i) => plain(ways[i] ?? []));
  const items = [...alike.values()].map((same) =>
    named(
      same.flatMap((i) => services[i] ?? []),
      ways[same[0] ?? 0] ?? [],
      composer,
    ),
  );
  return [{ kind: 'list', items }];
}

function cost(blocks: readonly StandardBlock[], { words }: Composer): Block[] {
  const economies = [...new Set(blocks.map(({ economy }) => economy).filter((one) => one !== undefined))];
  const prices = economies.flatMap((economy) => economy.prices ?? []);
  const own = economies.flatMap(({ ownCosts }) => ownCosts);
  const fees = distinct(economies.flatMap(({ fee }) => said(fee && words.fee(fee), fee)));
  const told = [...new Set(prices)];
  const tooMuch = told.length > MOST.prices || own.length > MOST.prices;
  return [
    ...fees,
    ...(told.length > MOST.prices
      ? []
      : together(...told.map((price, i) => said(words.price(price, told[i - 1]), price)))),
    ...(own.length > MOST.prices ? [] : distinct(own.flatMap((one) => said(words.ownCost(one), one)))),
    ...said(tooMuch ? words.easy.costsMore() : undefined),
  ];
}

function appeal(blocks: readonly StandardBlock[], { words }: Composer): Block[] {
  const [first, ...others] = blocks.map(({ appeal: one }) =>
    one?.instance?.to === 'none' ? 'none' : one?.instance ? 'other' : undefined,
  );
  if (others.some((other) => other !== first)) return said(words.easy.appealDiffers());
  const deadline = blocks[0]?.appeal?.deadline;
  return together(
    said(first && words.easy.appealTo(first), blocks[0]?.appeal?.instance),
    said(first === 'other' && deadline ? words.easy.appealWithin(deadline) : undefined, deadline),
  );
}

function whom(composer: Composer): Draft[] {
  const { shared, services } = composer.standard;
  const own: readonly Contact[] =
    shared.contacts.length > 0 ? shared.contacts : services.flatMap(({ contacts }) => contacts);
  const few = own.slice(0, MOST.contacts);
  const sections = few.length > 0 ? contactSection(few, composer) : municipalContacts(composer);
  return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(phonesOnly) }));
}

/** A phone number is enough to get on. */
function phonesOnly(block: Block): Block[] {
  if (block.kind !== 'contacts') return [];
  const cards = block.cards.map((card) => {
    const phones = card.details.filter(({ runs }) => runs.some(({ kind }) => kind === 'phone'));
    return { ...card, details: phones.length > 0 ? phones : card.details.slice(0, 1) };
  });
  return [{ ...block, cards }];
}

/** The same is not said twice. */
function distinct<T extends Block>(blocks: readonly T[]): T[] {
  const told = new Set<string>();
  return blocks.filter((block) => {
    const text = block.kind === 'paragraph' ? plain(block.runs) : '';
    const known = told.has(text);
    told.add(text);
    return !known;
  });
}
