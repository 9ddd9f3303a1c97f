import type { Catalog } from '../../model/catalog';
import type { Indicator } from '../../model/codelist';
import type { Mapping } from '../../model/mapping';
import { type FigureRules, rulesOf } from '../read/figureRules';
import { type ImportCodes, IndicatorFigures } from './indicatorFigures';
import { type Spellings, spellings } from './spellings';

/** An indicator and its figures. */
export interface Slot {
  readonly indicator: Indicator;
  readonly figures: IndicatorFigures;
  readonly rules: FigureRules;
}

/** The indicators that a table may have figures of: the catalogue's, and those that its mapping makes. */
export class Slots {
  /** By indicator id, in the order they are met. */
  readonly figures = new Map<string, IndicatorFigures>();
  /** What indicators, groups, units and kinds are called. */
  readonly words: Spellings;
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly slots = new Map<string, Slot>();
  private readonly byText = new Map<string, Slot | null>();
  /** By id of a new indicator: the known one that is meant. */
  private readonly meant: ReadonlyMap<string, string>;

  constructor(
    private readonly mapping: Mapping,
    private readonly catalog: Catalog,
    private readonly codes: ImportCodes,
  ) {
    const known = new Set(catalog.indicators.map(({ id }) => id));
    // What has been kept of an earlier file is in the catalogue already.
    const indicators = [...catalog.indicators, ...mapping.newIndicators.filter(({ id }) => !known.has(id))];
    this.indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.words = spellings({
      ...catalog,
      indicators,
      groups: [...catalog.groups, ...mapping.newGroups],
      units: [...catalog.units, ...mapping.newUnits],
    });
    this.meant = new Map(Object.entries(mapping.indicators));
  }

  /** The slot of an indicator, or null if it is not known. */
  of(id: string): Slot | null {
    const made = this.slots.get(id);
    if (made) return made;
    const indicator = this.indicators.get(id);
    if (!indicator) return null;
    const figures = new IndicatorFigures(id, this.mapping.decimals ?? 'comma', this.codes);
    this.figures.set(id, figures);
    const type = this.catalog.units.find((unit) => unit.id === indicator.unit)?.type;
    const slot = { indicator, figures, rules: rulesOf(indicator, type) };
    this.slots.set(id, slot);
    return slot;
  }

  /** The slot of the indicator that a text names, or null. */
  named(text: string): Slot | null {
    let slot = this.byText.get(text);
    if (slot === undefined) {
      const id = this.words.indicator(text);
      slot = id === null ? null : this.of(this.meant.get(id) ?? id);
      this.byText.set(text, slot);
    }
    return slot;
  }
}
