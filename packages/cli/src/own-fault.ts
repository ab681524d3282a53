import { ProcessingError } from '@kvast/workspace/processing-error';
import type { Texts } from './texts.ts';

/** One sentence about a fault in Kvast itself: the file where it is known, what went wrong without a stack trace, and whom to tell. */
export function ownFault(error: unknown, texts: Texts): string {
  const { file, cause } = error instanceof ProcessingError ? error : { file: '', cause: error };
  const briefly = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  return texts.output.ownFault(file, briefly);
}
