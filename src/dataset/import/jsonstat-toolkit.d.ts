/** The parts of the JSON-stat toolkit that are used; it comes without types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
    readonly unit: unknown;
    readonly note: unknown;
  }
  interface Dimension {
    readonly label: string;
    readonly role: string;
    Category(id: string | number): Category;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly href: string;
    readonly updated: string;
    readonly source: string;
    readonly note: unknown;
    readonly role: unknown;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly value: readonly (number | null)[];
    Dimension(id: string): Dimension;
    /** A row of heads, then a row a cell. */
    toTable(options: {
      readonly type: 'array';
      readonly status: boolean;
      readonly content: 'id' | 'label';
      readonly field: 'id' | 'label';
    }): readonly (readonly unknown[])[];
    Data(categories: Readonly<Record<string, string>>): { readonly value: number; readonly status: string };
  }
  export default function JSONstat(json: unknown): Dataset;
}
