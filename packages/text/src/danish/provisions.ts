import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { Inline } from '../document-tree.ts';
import type { Phrase } from '../phrase.ts';
import { and, or } from './lists.ts';

/** Address of the provision's text, if the catalogue has one. */
export type ProvisionLink = (provision: string) => string | undefined;

/** Provisions as people write them; the law is named once: "serviceloven § 82 c og § 82 d". */
export function provisions(refs: readonly ProvisionRef[], link: ProvisionLink, between: 'og' | 'eller'): Phrase {
  const shown = refs.map((ref, i): Phrase => {
    const sameLaw = i > 0 && refs[i - 1]?.law === ref.law;
    return [linked(sameLaw ? ref.id.slice(ref.law.length + 1) : ref.id, link(provisionId(ref)))];
  });
  return between === 'og' ? and(shown) : or(shown);
}

function linked(text: string, href: string | undefined): Inline {
  const run: Inline = { kind: 'text', text };
  return href === undefined ? run : { kind: 'link', href, runs: [run] };
}
