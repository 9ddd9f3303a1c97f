/** What is kept of a referat as an own data set: the figures that the user has accepted, with the items that state them. */
import { encode } from '../../dataset/files/columnar';
import { fingerprintOf } from '../../dataset/import/fingerprint';
import { type CompiledOwn, compileOwn } from '../../dataset/import/layer';
import { newId, newIndicator } from '../../dataset/import/newIndicator';
import { printedAgrees } from '../../dataset/read/figureRules';
import { READINGS } from '../../i18n/readings';
import { at } from '../../model/at';
import type { Catalog } from '../../model/catalog';
import type { Group, Indicator, Unit } from '../../model/codelist';
import { MOST_PRINTED } from '../../model/decimals';
import type { DocumentType } from '../../model/documentType';
import { groupBy } from '../../model/groupBy';
import { foldForSearch } from '../../model/language';
import type { Observation } from '../../model/observation';
import { observationId } from '../../model/observationId';
import type { OwnDataset } from '../../model/ownDataset';
import { parsePrinted, plainPrint } from '../../model/printed';
import type { AgendaItem, Referat as Source } from '../../model/source';
import { type Item, itemNumber, type Span } from '../blocks';
import { type Draft, newKey } from './drafts';
import type { Definition } from './review';

/** Who met when, as the user has said. */
export interface Meeting {
  /** Id of the area. */
  readonly municipality: string;
  readonly committee: string;
  /** ISO date. */
  readonly date: string;
}

/** An indicator that figures bring. */
export interface NewIndicator extends Definition {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Keys of its figures. */
  readonly figures: readonly string[];
}

/** The indicators that kept figures bring, in the order of the text. */
export function newIndicatorsOf(
  kept: readonly Draft[],
  definitions: Readonly<Record<string, Definition>>,
): NewIndicator[] {
  const own = groupBy(
    kept.filter(({ indicator }) => indicator.id === null),
    newKey,
  );
  return [...own].map(([key, figures]) => ({
    key,
    name: at(figures, 0).indicator.name.trim(),
    unit: at(figures, 0).unit,
    figures: figures.map((draft) => draft.key),
    ...definitions[key],
  }));
}

/** Words that a scale is written with where a head of the table has it and the cell has not. */
const SCALES = ['', ' mio. kr.', ' mia. kr.', ' tusind kr.', ' mio.', ' mia.', ' tusind'];

/** How a figure is printed, with the scale that stands in a head of its table. */
export function printedOf({ printed, value, unit, decimals }: Draft): string {
  const scales = SCALES.filter((scale) => scale === '' || scale.endsWith('kr.') === unit.startsWith('kr.'));
  for (const scale of scales) {
    const read = parsePrinted(printed + scale);
    if (read && printedAgrees(read, value)) return printed + scale;
  }
  // Words that have no digits say it in their own way; other digits are not what the user says that it is.
  return parsePrinted(printed) === null && /\p{L}/u.test(printed)
    ? printed
    : plainPrint(value, Math.min(decimals, 6), 'da');
}

/** Numbers of the items as a source has them, each once. */
export function numbersOf(items: readonly Item[]): string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const number = itemNumber(item);
    let own = number;
    for (let n = 2; taken.has(own); n += 1) own = `${number}-${n}`;
    taken.add(own);
    return own;
  });
}

/** What is to be kept. */
export interface ToSave {
  readonly meeting: Meeting;
  readonly documentType: DocumentType;
  /** Items of the meeting; the figures' `item` is a place in `allItems`. */
  readonly items: readonly Item[];
  readonly allItems: readonly Item[];
  /** Of one meeting, in the order of the text. */
  readonly kept: readonly Draft[];
  readonly definitions: Readonly<Record<string, Definition>>;
  readonly origin: OwnDataset['origin'];
  readonly name: string;
  /** ISO date of today. */
  readonly today: string;
  /** ISO date and time. */
  readonly added: string;
  /** Tells its id from all others. */
  readonly unique: string;
}

/** A data set, and where in the text its figures stand. */
export interface Saved extends CompiledOwn {
  /** By the id of an observation. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

/** What an item is called where the document has none. */
const WHOLE: AgendaItem = { number: '1', title: 'Hele teksten', caseNumber: null };

/** Makes what is kept into a data set, by the same code as the bundled data. */
export function datasetOf(
  what: ToSave,
  catalog: Catalog,
  others: readonly OwnDataset['layer']['codelists'][],
): Saved {
  const { meeting, kept, items, allItems } = what;
  const numbers = numbersOf(items);
  const agenda: AgendaItem[] =
    items.length === 0
      ? [WHOLE]
      : items.map(({ title, caseNumber }, i) => ({ number: numbers[i] ?? '', title, caseNumber }));
  const numberOf = (item: number): string => {
    const found = allItems[item];
    return (found && numbers[items.indexOf(found)]) ?? agenda[0]?.number ?? '1';
  };

  const units = new Map(catalog.units.map((unit) => [unit.id, unit]));
  const newUnits: Unit[] = [...new Set(kept.map(({ unit }) => unit))]
    .filter((unit) => !units.has(unit))
    .map((id) => ({ id, type: 'antal', one: { da: id, en: id }, other: { da: id, en: id } }));

  const taken = new Set(catalog.indicators.map(({ id }) => id));
  const made = new Map<string, Indicator>();
  for (const { key, name, unit, theme, direction, definition } of newIndicatorsOf(kept, what.definitions)) {
    const own = kept.filter((draft) => draft.indicator.id === null && newKey(draft) === key);
    const decimals = Math.max(...own.map((draft) => (isScaled(draft) ? 0 : draft.decimals)));
    const base = newIndicator({ name, unit, theme: theme ?? '', decimals }, taken);
    taken.add(base.id);
    const text = definition?.trim() || name;
    const way = direction ?? 'neutral';
    made.set(key, {
      ...base,
      definition: { da: text, en: text },
      direction: way,
      reading: READINGS[way],
    });
  }

  const groups = new Set(catalog.groups.map(({ id }) => id));
  const newGroups = new Map<string, Group>();
  const groupOf = ({ group }: Draft): string => {
    if (group.id !== null) return group.id;
    const fold = foldForSearch(group.name).trim();
    const known = newGroups.get(fold);
    if (known) return known.id;
    const id = newId(group.name, groups);
    groups.add(id);
    newGroups.set(fold, { id, name: { da: group.name, en: group.name }, sort: 'målgruppe', parent: null });
    return id;
  };

  const indicators = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
  const spans: Record<string, Span[]> = {};
  const observations: Observation[] = [];
  for (const draft of kept) {
    const indicator =
      draft.indicator.id === null ? made.get(newKey(draft)) : indicators.get(draft.indicator.id);
    if (!indicator || draft.area.id === null) continue;
    const key = {
      item: numberOf(draft.item),
      indicator: indicator.id,
      area: draft.area.id,
      group: groupOf(draft),
      kind: draft.kind,
      period: draft.period,
    };
    const id = observationId(key);
    const own = spans[id];
    const places = draft.places.map(({ from, to }) => ({ from, to }));
    // The same figure, accepted at two places, is one.
    if (own) {
      own.push(...places);
      continue;
    }
    spans[id] = places;
    observations.push({
      id,
      ...key,
      source: '',
      value: draft.value,
      decimals: isScaled(draft) ? indicator.decimals : Math.min(draft.decimals, MOST_PRINTED),
      printed: printedOf(draft),
      note: null,
    });
  }

  const byIndicator = groupBy(observations, ({ indicator }) => indicator);
  const files = new Map([...byIndicator].map(([id, own]) => [id, encode(id, own)]));
  const rows = new Map<string, number>();
  const order = observations.map(({ indicator }) => {
    const row = rows.get(indicator) ?? 0;
    rows.set(indicator, row + 1);
    return { indicator, row };
  });
  const source: Source = {
    id: `${meeting.municipality}-${meeting.date}`,
    area: meeting.municipality,
    committee: meeting.committee,
    date: meeting.date,
    documentType: what.documentType,
    items: agenda,
    remarks: [],
  };
  const compiled = compileOwn(
    {
      files,
      fingerprint: fingerprintOf(files.values()),
      newIndicators: [...made.values()],
      newGroups: [...newGroups.values()],
      newUnits,
      items: [...new Set(observations.map(({ item }) => item))],
      notes: [],
      referat: source,
      order,
    },
    catalog,
    { name: what.name, publisher: meeting.committee, today: what.today },
    what.origin,
    what.unique,
    what.added,
    others,
  );
  return { ...compiled, spans };
}

/** Whether a figure is printed in thousands or millions. */
function isScaled(draft: Draft): boolean {
  const read = parsePrinted(printedOf(draft));
  return read !== null && read.step > 10 ** -read.decimals;
}
