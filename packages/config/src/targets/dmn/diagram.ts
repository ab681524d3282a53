import type { DmnElement, DmnModdle } from 'dmn-moddle';

/** A box of the diagram, with the boxes whose answers it uses. */
export interface Box {
  readonly id: string;
  /** Counted from the top. */
  readonly row: number;
  readonly uses: readonly string[];
  /** The knowledge source that stands beside it. */
  readonly source?: string;
}

const SIZE = { width: 200, height: 80 };
const GAP = { x: 40, y: 110 };

/** Rows of boxes with arrows from what is used to what uses it, so that the model can be opened in a drawing tool and read at once. */
export function diagram(make: DmnModdle['create'], boxes: readonly Box[]): DmnElement {
  const places = placesOf(boxes);
  const shape = (id: string) =>
    make('dmndi:DMNShape', {
      id: `${id}_figur`,
      dmnElementRef: { id },
      isCollapsed: false,
      bounds: make('dc:Bounds', { ...places.get(id), ...SIZE }),
    });
  const edge = (from: string, to: string, requirement: string) => {
    const [start, end] = [places.get(from) ?? { x: 0, y: 0 }, places.get(to) ?? { x: 0, y: 0 }];
    return make('dmndi:DMNEdge', {
      id: `${requirement}_pil`,
      dmnElementRef: { id: requirement },
      waypoint: [
        make('dc:Point', { x: start.x + SIZE.width / 2, y: start.y }),
        make('dc:Point', { x: end.x + SIZE.width / 2, y: end.y + SIZE.height }),
      ],
    });
  };
  return make('dmndi:DMNDI', {
    diagrams: [
      make('dmndi:DMNDiagram', {
        id: 'diagram',
        diagramElements: [
          ...[...places.keys()].map(shape),
          ...boxes.flatMap(({ id, uses, source }) => [
            ...uses.map((used) => edge(used, id, `${id}_bruger_${used}`)),
            ...(source ? [edge(source, id, `${id}_hviler_paa_${source}`)] : []),
          ]),
        ],
      }),
    ],
  });
}

/** Every box beside its source, row by row, each row in the middle. */
function placesOf(boxes: readonly Box[]): Map<string, { readonly x: number; readonly y: number }> {
  const rows = Map.groupBy(boxes, ({ row }) => row);
  const names = (row: readonly Box[]) => row.flatMap(({ id, source }) => (source ? [source, id] : [id]));
  const widest = Math.max(...[...rows.values()].map((row) => names(row).length));
  const places = new Map<string, { x: number; y: number }>();
  for (const [row, inRow] of rows) {
    const all = names(inRow);
    const left = ((widest - all.length) * (SIZE.width + GAP.x)) / 2;
    for (const [at, id] of all.entries()) {
      places.set(id, { x: GAP.x + left + at * (SIZE.width + GAP.x), y: GAP.x + row * (SIZE.height + GAP.y) });
    }
  }
  return places;
}
