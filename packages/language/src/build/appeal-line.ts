import type { AppealInstance } from '@kvast/model/appeal';
import type * as ast from '../generated/ast.ts';
import type { BlockDraft } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { unquoted } from './values.ts';

/** klageadgang, of everything in the block or of some provisions alone. */
export function appealLine(block: BlockDraft, line: ast.AppealLine): void {
  const written = line.to ?? (line.name === undefined ? undefined : unquoted(line.name));
  if (!written) return;
  const range = rangeOf(line);
  const instance: AppealInstance = { ...body(written), nuance: line.nuance?.trim(), range };
  const appeal = block.section('appeal', range);
  const provisions = provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
  if (provisions.length === 0) block.set(appeal, 'instance', instance, line);
  else appeal.perProvision = [...(appeal.perProvision ?? []), { ...instance, provisions }];
}

function body(written: string): Pick<AppealInstance, 'to' | 'name'> {
  switch (written.toLowerCase()) {
    case 'ingen':
      return { to: 'none' };
    case 'ankestyrelsen':
      return { to: 'ankestyrelsen' };
    default:
      return { to: 'other', name: written };
  }
}
