/** Figures as they stand while they are reviewed: what the reader of minutes proposed, with what the user has said since. */
import { newIndicator } from '../../dataset/import/newIndicator';
import { implausible, rulesOf } from '../../dataset/read/figureRules';
import type { Codelists, Indicator } from '../../model/codelist';
import { decimalsOf } from '../../model/decimals';
import { KINDS, type Kind } from '../../model/kind';
import { foldForSearch } from '../../model/language';
import type { Referat } from '../blocks';
import {
  type AreaName,
  type Field,
  type FigurePlace,
  type Named,
  PART_OF,
  type Proposal,
  type Reading,
  type Traced,
} from '../proposal';

/** What a figure says. */
export interface Values {
  /** In its unit, scale applied, sign as meant. */
  readonly value: number;
  /** Id of a unit of the lists, or a noun. */
  readonly unit: string;
  readonly area: AreaName;
  /** Canonical, or '' where none is stated. */
  readonly period: string;
  readonly kind: Kind;
  readonly indicator: Named;
  readonly group: Named;
}

/** The column of a part. */
export const FIELD_OF = Object.fromEntries(
  Object.entries(PART_OF).map(([field, part]) => [part, field]),
) as Record<keyof Values, Field>;

/** What has been decided of a figure. */
export type Verdict = 'open' | 'kept' | 'skipped';

/** What the user has said of a figure, beyond what was proposed. */
export interface Answer {
  readonly verdict?: Verdict;
  readonly values?: Partial<Values>;
  /** Doubts that are settled. */
  readonly settled?: readonly Field[];
}

/** A number that the user has marked. */
export interface Marked {
  readonly key: string;
  readonly place: FigurePlace;
  readonly printed: string;
  readonly decimals: number;
  readonly values: Values;
}

/** Why a figure cannot be kept as it stands. */
export type Obstacle =
  | 'no-area'
  | 'no-indicator'
  | 'no-unit'
  | 'other-unit'
  | 'no-number'
  | 'kind-not-allowed'
  | 'negative-count'
  | 'impossible-percent'
  | 'rank-out-of-range';

/** The field that each obstacle is mended in. */
export const MENDED_IN: Readonly<Record<Obstacle, Field>> = {
  'no-area': 'omraade',
  'no-indicator': 'noegletal',
  'no-unit': 'enhed',
  'other-unit': 'enhed',
  'no-number': 'vaerdi',
  'kind-not-allowed': 'type',
  'negative-count': 'vaerdi',
  'impossible-percent': 'vaerdi',
  'rank-out-of-range': 'vaerdi',
};

/** A figure under review. */
export interface Draft extends Values {
  /** Names it for as long as the text is the same, however it is split into items. */
  readonly key: string;
  /** Index of its item; −1 where the document has none. */
  readonly item: number;
  /** The first is where it was read. */
  readonly places: readonly [FigurePlace, ...FigurePlace[]];
  readonly printed: string;
  readonly decimals: number;
  /** What is not settled, in the order in which it is asked. */
  readonly doubts: readonly Field[];
  /** Why it cannot be kept as it stands. */
  readonly obstacles: readonly Obstacle[];
  readonly verdict: Verdict;
  /** What was proposed; null for one that the user has marked. */
  readonly proposal: Proposal | null;
}

/** The order in which doubts are asked about. */
const ASKED: readonly Field[] = ['vaerdi', 'enhed', 'omraade', 'noegletal', 'maalgruppe', 'type', 'periode'];

/** What a figure is held against. */
export interface Known {
  readonly codelists: Codelists;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Codelists['units'][number]>;
  /** Ids of indicators by {@link newKey}, and of groups by their names: what has the name of one is that one. */
  readonly named: {
    readonly indicators: ReadonlyMap<string, string>;
    readonly groups: ReadonlyMap<string, string>;
  };
}

/** Code lists ready for looking up. */
export function knownOf(codelists: Codelists): Known {
  const { indicators, units, groups } = codelists;
  return {
    codelists,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    named: {
      indicators: new Map(
        indicators.map(({ id, name, unit }) => [newKey({ indicator: { id, name: name.da }, unit }), id]),
      ),
      groups: new Map(groups.map(({ id, name }) => [foldForSearch(name.da).trim(), id])),
    },
  };
}

/** What is new by its name alone, as what is known where that has the same name. */
export function withKnown(values: Values, { named }: Known): Values {
  const { indicator, group } = values;
  const indicatorId = indicator.id ?? named.indicators.get(newKey(values)) ?? null;
  const groupId = group.id ?? named.groups.get(foldForSearch(group.name).trim()) ?? null;
  return {
    ...values,
    indicator: { ...indicator, id: indicatorId },
    group: { ...group, id: groupId },
  };
}

/** What tells a new indicator from others: its name and its unit. */
export function newKey({ indicator, unit }: Pick<Values, 'indicator' | 'unit'>): string {
  return `${foldForSearch(indicator.name).trim()}|${unit}`;
}

/** Why a figure cannot be kept. */
export function obstaclesOf(values: Values, { indicators, units }: Known): Obstacle[] {
  const { area, indicator, unit, kind, value } = values;
  const found: Obstacle[] = [];
  if (!Number.isFinite(value)) found.push('no-number');
  if (area.id === null) found.push('no-area');
  if (indicator.name.trim() === '') found.push('no-indicator');
  const known = indicator.id === null ? undefined : indicators.get(indicator.id);
  if (known && known.unit !== unit) found.push('other-unit');
  else if (!known && unit.trim() === '') found.push('no-unit');
  else {
    // What is new is held against what it will be.
    const meant = known ?? newIndicator({ name: indicator.name, unit, theme: '', decimals: 0 }, new Set());
    const type = units.get(unit)?.type ?? 'antal';
    const wrong = implausible(rulesOf(meant, type), KINDS.indexOf(kind), value);
    if (wrong) found.push(wrong);
  }
  return found;
}

/** The values of a proposal: a period that is only suggested is not filled in. */
function valuesOf(proposal: Proposal): Values {
  const { value, unit, area, period, kind, indicator, group } = proposal;
  return {
    value: value.value,
    unit: unit.value,
    area: area.value,
    period: period.sure ? period.value : '',
    kind: kind.value,
    indicator: indicator.value,
    group: group.value,
  };
}

/** Drafts made last, so that a figure of which nothing is said anew is the same object: a page draws only what changes. */
const made = new WeakMap<object, { readonly of: readonly unknown[]; readonly draft: Draft }>();

/** A draft, or the one made last of the same. @param named what it is made of, whose draft is remembered */
function once(named: object, of: readonly unknown[], make: () => Draft): Draft {
  const last = made.get(named);
  if (last?.of.every((one, i) => one === of[i])) return last.draft;
  const draft = make();
  made.set(named, { of, draft });
  return draft;
}

/** Decimals of a value as printed, or those that the reader wrote it with instead. */
function decimalsNow(answer: Answer | undefined, printed: number): number {
  const value = answer?.values?.value;
  return value === undefined ? printed : decimalsOf(value);
}

/** What is decided of a figure; one that cannot be kept as it has become since has no answer. */
function verdictOf(answer: Answer | undefined, obstacles: readonly Obstacle[]): Verdict {
  const verdict = answer?.verdict ?? 'open';
  return verdict === 'kept' && obstacles.length > 0 ? 'open' : verdict;
}

/** All figures in the order of the text. */
export function draftsOf(
  { items }: Pick<Referat, 'items'>,
  { proposals }: Pick<Reading, 'proposals'>,
  answers: Readonly<Record<string, Answer>>,
  marked: readonly Marked[],
  known: Known,
): Draft[] {
  const seen = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const proposal of proposals) {
    const [first, ...more] = proposal.places;
    if (!first) continue;
    const span = `${first.from}-${first.to}`;
    const times = seen.get(span) ?? 0;
    seen.set(span, times + 1);
    // A number may state something of two areas.
    const key = times === 0 ? span : `${span}.${times}`;
    const answer = answers[key];
    const make = (): Draft => {
      const values = withKnown({ ...valuesOf(proposal), ...answer?.values }, known);
      const obstacles = obstaclesOf(values, known);
      const settled = answer?.settled ?? [];
      return {
        ...values,
        key,
        item: proposal.item,
        places: [first, ...more],
        printed: proposal.printed,
        decimals: decimalsNow(answer, proposal.decimals),
        doubts: ASKED.filter((field) => proposal.doubts.includes(field) && !settled.includes(field)),
        obstacles,
        verdict: verdictOf(answer, obstacles),
        proposal,
      };
    };
    drafts.push(once(proposal, [answer, known], make));
  }
  for (const mark of marked) {
    const { key, place, printed, decimals, values: own } = mark;
    const item = items.findIndex(({ first, end }) => first <= place.block && place.block < end);
    const answer = answers[key];
    const make = (): Draft => {
      const values = withKnown({ ...own, ...answer?.values }, known);
      const obstacles = obstaclesOf(values, known);
      const doubts = (['noegletal', 'periode'] as const).filter((field) => !answer?.settled?.includes(field));
      return {
        ...values,
        key,
        item,
        places: [place],
        printed,
        decimals: decimalsNow(answer, decimals),
        doubts,
        obstacles,
        verdict: verdictOf(answer, obstacles),
        proposal: null,
      };
    };
    drafts.push(once(mark, [answer, known, item], make));
  }
  return drafts.sort((a, b) => a.places[0].from - b.places[0].from);
}

/** The doubt or obstacle to ask about next; null where the figure can be kept at once. */
export function questionOf({ doubts, obstacles }: Draft): Field | null {
  return doubts[0] ?? (obstacles[0] ? MENDED_IN[obstacles[0]] : null);
}

/** Whether it can be kept without looking: nothing in it is in doubt. */
export function isSure(draft: Draft): boolean {
  return questionOf(draft) === null;
}

/**
 * Whether the user may keep it as it is shown. What is in doubt but shown is then settled; a period that is only
 * suggested is not shown, and has to be answered.
 */
export function mayKeep({ doubts, obstacles }: Draft): boolean {
  return obstacles.length === 0 && !doubts.includes('periode');
}

/**
 * The values that a doubtful field may have, the likeliest first.
 * @param above the figure before it, whose period and indicator it may share
 */
export function choicesOf(draft: Draft, field: Field, above?: Draft): readonly Values[keyof Values][] {
  const said: Traced<Values[keyof Values]> | undefined = draft.proposal?.[PART_OF[field]];
  const proposed = said ? [said.value, ...said.or] : [];
  const shared = field === 'periode' || field === 'noegletal' ? above?.[PART_OF[field]] : undefined;
  // What is said of the figure before has been looked at; a period from elsewhere is a guess.
  const all = field === 'periode' ? [shared, ...proposed] : [...proposed, shared];
  return all.filter((value): value is Values[keyof Values] => value !== undefined && value !== '');
}

/** What a figure shares with the one above it: what is measured, and of whom. */
export function sharedWith({ indicator, group }: Draft): Partial<Values> {
  return { indicator, group };
}
