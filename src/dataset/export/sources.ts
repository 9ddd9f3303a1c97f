import type { Wording } from '../../i18n/wording';
import type { Indicator } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import type { AgendaItem, Referat } from '../../model/source';
import type { FigureSet } from './set';

/** An agenda item that states some of the figures. */
export interface StatingItem {
  readonly source: Referat;
  readonly item: AgendaItem;
  /** The figures it states, at least one. */
  readonly figures: readonly [Observation, ...Observation[]];
  /** The whole address of the first of them in the source. */
  readonly link: string;
}

/** The agenda items that state the figures, each once, in the order they are first met. */
export function statingItems({ figures, text, link }: FigureSet): StatingItem[] {
  return [...groupBy(figures, (o) => `${o.source} ${o.item}`).values()].map((own) => {
    const figuresOfItem = own as [Observation, ...Observation[]];
    const [first] = figuresOfItem;
    const source = text.index.source(first.source);
    const item = source.items.find(({ number }) => number === first.item);
    return {
      source,
      item: item ?? { number: first.item, title: '', caseNumber: null },
      figures: figuresOfItem,
      link: link(first),
    };
  });
}

/** What sort of document a source is, and that it is the reader's own. */
export function documentName({ id, documentType }: Referat, { t }: Wording): string {
  const name = t.sources.documentType[documentType];
  return isOwn(id) ? `${name} (${t.own})` : name;
}

/** The indicators of the figures, each once, in the order they are first met. */
export function indicatorsOf({ figures, text }: FigureSet): Indicator[] {
  return [...new Set(figures.map((o) => o.indicator))].map(text.index.indicator);
}
