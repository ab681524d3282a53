import type { Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import type { ServiceView } from './define-rule.ts';
import { remembered } from './remembered.ts';

/** The services of a standard as they hold. The same standard gives the same objects. */
export const viewServices = remembered((standard: StandardModel): readonly ServiceView[] =>
  standard.services.map((service: Service) => ({
    service,
    block: effectiveBlock(standard, service),
    provisionIds: [...new Set(service.provisions.map(provisionId))],
  })),
);
