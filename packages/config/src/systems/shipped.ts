import csc from '../../profiles/csc.json' with { type: 'json' };
import danmarksStatistik from '../../profiles/danmarks-statistik.json' with { type: 'json' };
import egSensum from '../../profiles/eg-sensum.json' with { type: 'json' };
import ffbFhir from '../../profiles/ffb-fhir.json' with { type: 'json' };
import kmdNexus from '../../profiles/kmd-nexus.json' with { type: 'json' };
import oekonomisystem from '../../profiles/oekonomisystem.json' with { type: 'json' };
import sbsys from '../../profiles/sbsys.json' with { type: 'json' };
import type { MappingProfile } from './profile.ts';

/** The profiles that come with Kvast, by name. The tests hold each to the schema, which is what the types say here. */
export const shippedProfiles = [
  csc,
  danmarksStatistik,
  egSensum,
  ffbFhir,
  kmdNexus,
  oekonomisystem,
  sbsys,
] as readonly MappingProfile[];
