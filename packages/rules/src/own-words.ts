import type { Block, Service } from '@kvast/model/block';
import type { Prose } from '@kvast/model/source';

/** Everything that is said about a service in the writer's own words: prose lines, bullets and remarks, one by one. */
export function sentencesOf(service: Service, block: Block): readonly Prose[] {
  const { purpose, targetGroup, conditions, content, extent, afterwards, access, delivery } = block;
  const sections = [purpose, targetGroup, conditions, content, extent, afterwards, access, delivery, ...block.free];
  return [
    ...service.prose,
    ...sections.flatMap((section) => section?.prose ?? []),
    ...(purpose?.items ?? []),
    ...(content?.items ?? []),
    ...(content?.themes.flatMap((theme) => [...theme.prose, ...theme.items]) ?? []),
    ...(delivery?.items ?? []),
    ...block.free.flatMap((section) => section.items),
  ];
}
