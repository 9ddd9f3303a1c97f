/** Figures that ask the same: what is answered for one is said of the others too, so that nobody is asked twice. */
import type { Field, Named, Traced } from '../proposal';
import { type Draft, FIELD_OF, newKey, type Values } from './drafts';

/** What a name may be, in the order in which it is offered. */
function candidates(said: Traced<Named> | undefined): string {
  return JSON.stringify([said?.value, ...(said?.or ?? [])].map((one) => [one?.id, one?.name]));
}

/** Whether two figures stand in one paragraph, or in one table. */
function standTogether({ places: [a] }: Draft, { places: [b] }: Draft): boolean {
  return a.block === b.block && (a.cell === null) === (b.cell === null);
}

/** Whether the same answer is due to a field of two figures. */
function asksSame(field: Field, a: Draft, b: Draft): boolean {
  const [first, second] = [a.proposal, b.proposal];
  switch (field) {
    // Each number is one of its own.
    case 'vaerdi':
      return false;
    // A place that the lists lack is the same all through.
    case 'omraade':
      return a.area.id === null && b.area.id === null && a.area.name === b.area.name;
    case 'noegletal':
      if (a.item !== b.item || a.unit !== b.unit) return false;
      if (b.doubts.includes(field))
        return a.doubts.includes(field) && candidates(first?.indicator) === candidates(second?.indicator);
      return (
        standTogether(a, b) && a.indicator.id === null && b.indicator.id === null && newKey(a) === newKey(b)
      );
    case 'maalgruppe':
      return (
        a.item === b.item &&
        [a, b].every(({ doubts }) => doubts.includes(field)) &&
        candidates(first?.group) === candidates(second?.group)
      );
    case 'enhed':
    case 'type':
    case 'periode':
      return (
        standTogether(a, b) &&
        [a, b].every(({ doubts }) => doubts.includes(field)) &&
        a.kind === b.kind &&
        a.unit === b.unit &&
        first?.period.value === second?.period.value
      );
  }
}

/**
 * What an answer says of the other figures without an answer that ask the same.
 * @param draft the figure as it was asked about
 * @param values what is said of it
 * @returns by the key of a figure what is then said of it
 */
export function alsoSaid(
  drafts: readonly Draft[],
  draft: Draft,
  values: Partial<Values>,
): Readonly<Record<string, Partial<Values>>> {
  const also: Record<string, Partial<Values>> = {};
  if (draft.proposal === null) return also;
  const parts = Object.keys(values) as (keyof Values)[];
  for (const other of drafts) {
    if (other.key === draft.key || other.verdict !== 'open' || other.proposal === null) continue;
    const same = parts.filter((part) => asksSame(FIELD_OF[part], draft, other));
    if (same.length > 0) also[other.key] = Object.fromEntries(same.map((part) => [part, values[part]]));
  }
  return also;
}

/**
 * The other figures of an item that ask when they hold, as one did that is answered now: its answer may be theirs.
 * @param drafts before the answer
 * @param also what the answer says by itself of others
 * @returns their keys
 */
export function periodMissing(
  drafts: readonly Draft[],
  draft: Draft,
  also: Readonly<Record<string, unknown>>,
): string[] {
  if (!draft.doubts.includes('periode')) return [];
  return drafts
    .filter(
      ({ key, item, verdict, doubts, kind }) =>
        key !== draft.key &&
        !(key in also) &&
        item === draft.item &&
        verdict === 'open' &&
        doubts.includes('periode') &&
        // A target is not asked when what there is holds.
        (kind === 'maal') === (draft.kind === 'maal'),
    )
    .map(({ key }) => key);
}
