/** How surely a line of a profile is known: by whom a system belongs to, by a public program, by the municipality's own trial, or not at all. */
export type Evidence = 'leverandørdokumentation' | 'offentlig klient' | 'kommunens egen afprøvning' | 'ubekræftet';

/** One element of a standard and the place that it has in the system. The words are the file's own, as administrators write them. */
export interface ProfileLine {
  /** `ydelse: navn`, `felt: cpr`: unique in the profile. */
  readonly kildefelt: string;
  readonly objekttype: string;
  readonly systemfelt: string;
  readonly omsætning?: string;
  readonly evidens: Evidence;
  readonly kilde: string;
  readonly note?: string;
  /** Where values have other names in the system; a value that is not here has no place there. */
  readonly værdier?: readonly {
    readonly fra: string;
    readonly til: string;
    readonly visning?: string;
    readonly evidens: Evidence;
  }[];
}

/** A national list that the system takes its codes from, so that a municipality's own codes are translated to it. */
export interface ProfileCodeList {
  /** As the column of a code list is called: `FFB`. */
  readonly liste: string;
  readonly evidens: Evidence;
  readonly kilde: string;
  readonly note?: string;
}

/** What is known about setting up one system: schema/mapping-profile.schema.json. */
export interface MappingProfile {
  readonly system: string;
  readonly navn: string;
  readonly om?: string;
  readonly trin: readonly { readonly tekst: string; readonly evidens: Evidence; readonly kilde?: string }[];
  readonly kodelister?: readonly ProfileCodeList[];
  readonly linjer: readonly ProfileLine[];
}

/** What a municipality writes itself: the lines that are different, or the whole of a system of its own. */
export type OwnProfile = Pick<MappingProfile, 'system' | 'linjer'> & Partial<MappingProfile>;

/**
 * The shipped profiles with the municipality's own laid over them, in the order of their names. A line takes the place of the one
 * about the same element; steps take the place of all steps.
 */
export function withOwn(shipped: readonly MappingProfile[], own: readonly OwnProfile[]): MappingProfile[] {
  const merged = new Map(shipped.map((profile) => [profile.system, profile]));
  for (const { system, linjer, ...more } of own) {
    const under = merged.get(system);
    const lines = new Map([...(under?.linjer ?? []), ...linjer].map((line) => [line.kildefelt, line]));
    merged.set(system, { navn: system, trin: [], ...under, ...more, system, linjer: [...lines.values()] });
  }
  return [...merged.values()].sort((a, b) => (a.system < b.system ? -1 : 1));
}
