import type { RegistrationView } from '@kvast/config/registration';
import { publicServices } from '@kvast/config/targets/cpsv-ap/public-services';

/**
 * The services as JSON-LD for a public page (CPSV-AP with schema.org's words beside); undefined where there are none.
 * Our own terms are left out: they tell where in the municipality's files a line stands, which is no matter of the public's.
 */
export function publicData(view: RegistrationView): unknown {
  return view.services.length === 0 ? undefined : withoutOwnTerms(publicServices(view));
}

function withoutOwnTerms(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutOwnTerms);
  if (typeof json !== 'object' || json === null) return json;
  const kept = Object.entries(json).filter(([key]) => key !== 'kvast' && !key.startsWith('kvast:'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutOwnTerms(value)]));
}
