/** What we use of the library, which ships no types of its own. */
declare module 'dmn-moddle' {
  /** An element of a DMN file; what it may hold is said by its type. */
  export interface DmnElement {
    readonly $type: string;
    readonly id?: string;
  }
  export class DmnModdle {
    create(type: string, properties: Readonly<Record<string, unknown>>): DmnElement;
    toXML(element: DmnElement, options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{ readonly rootElement: DmnElement; readonly warnings: readonly unknown[] }>;
  }
}
