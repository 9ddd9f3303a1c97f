/** Figures under review held against the others: which stands before, which are alike, which clash, how many are left. */
import { foldForSearch } from '../../model/language';
import { type Draft, type Known, newKey, obstaclesOf, type Values, type Verdict, withKnown } from './drafts';

/** The figure before another in its item, of those that are not skipped. */
export function aboveOf(drafts: readonly Draft[], { key, item }: Draft): Draft | undefined {
  const place = drafts.findIndex((draft) => draft.key === key);
  return drafts.slice(0, place).findLast((draft) => draft.item === item && draft.verdict !== 'skipped');
}

/** Keys of the other figures whose new indicator has the same name, of those that are not skipped. */
export function namedAlike(drafts: readonly Draft[], draft: Draft): string[] {
  if (draft.indicator.id !== null || draft.indicator.name.trim() === '') return [];
  const name = newKey(draft);
  return drafts
    .filter(
      (other) =>
        other.key !== draft.key &&
        other.verdict !== 'skipped' &&
        other.indicator.id === null &&
        newKey(other) === name,
    )
    .map(({ key }) => key);
}

/** What a figure measures, and of whom. */
export function measuredIn(draft: Draft): string {
  const { indicator, group } = draft;
  return `${indicator.id ?? newKey(draft)} ${group.id ?? foldForSearch(group.name)}`;
}

/** What tells two figures of a source apart; two that are kept with one are in conflict. */
export function identityOf(draft: Draft): string {
  const { item, area, kind, period } = draft;
  return [item, area.id, measuredIn(draft), kind, period].join(' ');
}

/** What figures say that are sure of their indicator, with their values. */
export function saidSurely(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const sure = drafts.filter(({ verdict, doubts }) => verdict !== 'skipped' && !doubts.includes('noegletal'));
  return new Map(sure.map((draft) => [identityOf(draft), draft.value]));
}

/**
 * Indicators that a figure may be of, those last with which it could not be kept, or would say the same as another with
 * another value.
 * @param said see {@link saidSurely}
 */
export function fittingFirst(
  indicators: readonly Values['indicator'][],
  draft: Draft,
  said: ReadonlyMap<string, number>,
  known: Known,
): readonly Values['indicator'][] {
  const misfits = (indicator: Values['indicator']): boolean => {
    const values = { ...draft, ...withKnown({ ...draft, indicator }, known) };
    const clashes = (said.get(identityOf(values)) ?? draft.value) !== draft.value;
    return clashes || obstaclesOf(values, known).length > 0;
  };
  return [...indicators].sort((a, b) => Number(misfits(a)) - Number(misfits(b)));
}

/** By key, the other figure that says the same with another value; of those that are kept. */
export function conflictsOf(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const first = new Map<string, Draft>();
  const conflicts = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.verdict !== 'kept') continue;
    const identity = identityOf(draft);
    const other = first.get(identity);
    if (!other) first.set(identity, draft);
    else if (other.value !== draft.value) {
      conflicts.set(draft.key, other);
      if (!conflicts.has(other.key)) conflicts.set(other.key, draft);
    }
  }
  return conflicts;
}

/** How many are kept, left out and without an answer. */
export function countsOf(drafts: readonly Draft[]): Readonly<Record<Verdict, number>> {
  const counts = { open: 0, kept: 0, skipped: 0 };
  for (const { verdict } of drafts) counts[verdict] += 1;
  return counts;
}

/** The figures of the paragraph that a figure stands in first, itself among them; none for one of a table. */
export function paragraphOf(drafts: readonly Draft[], key: string | null): readonly Draft[] {
  const chosen = drafts.find((draft) => draft.key === key)?.places[0];
  if (!chosen || chosen.cell !== null) return [];
  return drafts.filter(({ places: [{ block, cell }] }) => cell === null && block === chosen.block);
}
