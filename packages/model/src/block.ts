import type { Access } from './access.ts';
import type { Appeal } from './appeal.ts';
import type { Contact } from './contact.ts';
import type { Content, NotIncluded } from './content.ts';
import type { Delivery } from './delivery.ts';
import type { Economy } from './economy.ts';
import type { Afterwards, Extent } from './extent.ts';
import type { FollowUp, QualityGoal } from './follow-up.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Purpose } from './purpose.ts';
import type { Registration } from './registration.ts';
import type { ItemSection, ListItem, Section } from './section.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Suppression } from './suppression.ts';
import type { Boundary, Exclusion, TargetGroup } from './target-group.ts';
import type { Period } from './time.ts';

/** The parts that may stand for the whole standard (`##`) or for one service (`###`). */
export interface Block {
  readonly purpose?: Purpose;
  readonly targetGroup?: TargetGroup;
  /** Betingelser: what else must be met to get or keep the help. */
  readonly conditions?: TargetGroup;
  readonly exclusions: readonly Exclusion[];
  readonly content?: Content;
  readonly notIncluded: readonly NotIncluded[];
  /** Is the list of what is not included open (blandt andet) or closed (udtømmende)? */
  readonly notIncludedList?: 'open' | 'closed';
  /** Omfang og varighed as a shared section; a service's own keys stand in the same place. */
  readonly extent?: Extent;
  readonly afterwards?: Afterwards;
  readonly registration?: Registration;
  readonly access?: Access;
  readonly appeal?: Appeal;
  readonly economy?: Economy;
  readonly delivery?: Delivery;
  readonly followUp?: FollowUp;
  readonly contacts: readonly Contact[];
  /** Gruppe: parts of the target group with something of their own. */
  readonly groups?: readonly Group[];
  /** Afgrænsning: where a neighbouring provision takes over. */
  readonly boundaries?: readonly Boundary[];
  /** Forløb: what happens, in order. */
  readonly phases?: ItemSection;
  /** Pakker: service packages or levels, mostly as tables. */
  readonly packages?: ItemSection;
  /** vision: what the goals serve. */
  readonly vision?: Prose;
  readonly goals?: readonly QualityGoal[];
  /** Dit ansvar: what the citizen does. */
  readonly duties?: ItemSection;
  /** Sections whose heading the municipality chose itself: `## Om "Velfærdsteknologi"`. */
  readonly free: readonly FreeSection[];
  /** Internt: what only the staff need; no citizen is shown it. */
  readonly internal?: readonly FreeSection[];
  /** lovgrundlag: what the help builds on besides the provisions of the services. */
  readonly legalBasis?: readonly LegalBasis[];
  /** undtag: findings that are known and lived with. They belong to the text, so `effectiveBlock` leaves them out. */
  readonly suppressions?: readonly Suppression[];
}

export interface Group extends Block, Section {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly rank?: Located & { readonly rank: 'primary' | 'secondary' };
  readonly contact?: Prose;
}

/** One service (ydelse), resting on one provision, or on several where the writer did not separate them. */
export interface Service extends Block, Section {
  readonly name: string;
  /** Where the service holds for a shorter time than the standard. */
  readonly valid?: Period & Located;
  readonly nameRange: SourceRange;
  readonly provisions: readonly ProvisionRef[];
}

export interface FreeSection extends Section {
  readonly title: string;
  readonly items: readonly ListItem[];
}
