import type { Wording } from '../../../i18n/wording';
import { isReferat } from '../../../model/documentType';
import type { Observation } from '../../../model/observation';
import { figuresJsonStat, type JsonStat } from '../jsonStat';
import { statingItems } from '../sources';

/** What a cube of open data says beside its figures. */
interface OpenExtension extends Pick<JsonStat['extension'], 'status'> {
  /** How minutes print each of their figures, and the remark on it, by cell. */
  readonly figures: Readonly<Record<string, { readonly printed: string; readonly note?: string }>>;
  /** What is measured, in Danish and English. */
  readonly definition: { readonly da: string; readonly en: string };
  /** Where the figures are from, and on which terms their publisher lets others use them. */
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly date: string;
    readonly link?: string;
    readonly terms?: { readonly da: string; readonly en: string };
  }[];
}

/** All figures of an indicator as JSON-stat 2.0. */
export type OpenCube = Omit<JsonStat, 'extension' | 'status'> & {
  /** The agenda item or table that states each value; one text if it is the same of all. */
  readonly status: JsonStat['status'] | string;
  readonly extension: OpenExtension;
};

/**
 * All figures of an indicator as JSON-stat 2.0 with its definition, sources and terms. What is printed is given of minutes
 * alone: of a table it is the value, for thousands of figures.
 * @param address where the file lies
 */
export function openCube(
  indicator: string,
  figures: readonly Observation[],
  text: Wording,
  address: string,
): OpenCube {
  const { index } = text;
  const own = index.indicator(indicator);
  const date = [...new Set(figures.map((o) => index.source(o.source).date))].sort().at(-1) ?? '';
  const title = own.name[text.language];
  const set = { figures, text, title, name: indicator, address, link: () => '', date };
  const cube = figuresJsonStat(set);
  const printed = new Set(
    figures.filter((o) => isReferat(index.source(o.source))).map((o) => `${o.source}/${o.item}`),
  );
  const sources = new Map(statingItems(set).map(({ source }) => [source.id, source]));
  const [item = '', ...more] = new Set(Object.values(cube.status));
  return {
    ...cube,
    status: more.length === 0 ? item : cube.status,
    extension: {
      status: cube.extension.status,
      figures: Object.fromEntries(
        Object.entries(cube.extension.figures)
          .filter(([cell]) => printed.has(cube.status[cell] ?? ''))
          .map(([cell, { href: _, ...figure }]) => [cell, figure]),
      ),
      definition: own.definition,
      sources: [...sources.values()].map((source) => ({
        id: source.id,
        publisher: source.committee,
        date: source.date,
        ...(source.link !== undefined && { link: source.link }),
        ...(source.terms && { terms: source.terms }),
      })),
    },
  };
}
