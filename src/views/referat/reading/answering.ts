/** What the reader says of figures. */
import { PART_OF } from '../../../referat/proposal';
import { alsoSaid, periodMissing } from '../../../referat/review/alike';
import {
  type Draft,
  FIELD_OF,
  type Known,
  obstaclesOf,
  type Values,
  withKnown,
} from '../../../referat/review/drafts';
import { type Also, lastPlace, type ReviewAction, review } from '../../../referat/review/review';
import { draftsIn } from './known';
import { type Rest, useReading } from './state';

const { getState: get, setState: set } = useReading;

/** Says something of figures. @param rest what may be said of others next */
export function act(action: ReviewAction, rest: Rest | null = null): void {
  const { review: now } = get();
  const at = action.type === 'undo' ? lastPlace(now) : null;
  const next = review(now, action);
  if (next === now) return;
  const also = 'also' in action ? Object.keys(action.also ?? {}).length : 0;
  set({ review: next, also, rest, ...(at === null ? {} : { selected: at }) });
}

/** What an answer says of the figures that ask the same, and may say of the rest of its item. */
function beyond(draft: Draft, values: Partial<Values>): { also: Also; rest: Rest | null } {
  const drafts = draftsIn(get()) ?? [];
  const also = alsoSaid(drafts, draft, values);
  const { period } = values;
  const keys = period === undefined ? [] : periodMissing(drafts, draft, also);
  return { also, rest: period === undefined || keys.length === 0 ? null : { keys, period } };
}

/**
 * Says what a figure is, and keeps it where nothing else is in doubt or in the way. What asks the same has the same answer,
 * and is still to be kept.
 * @returns whether it is kept
 */
export function settle(draft: Draft, values: Partial<Values>, known: Known): boolean {
  const said = (Object.keys(values) as (keyof Values)[]).map((part) => FIELD_OF[part]);
  const isOpen = draft.doubts.some((field) => !said.includes(field));
  const keep = !isOpen && obstaclesOf(withKnown({ ...draft, ...values }, known), known).length === 0;
  const { also, rest } = beyond(draft, values);
  act({ type: 'set', keys: [draft.key], values, keep, also }, rest);
  return keep;
}

/** Keeps a figure as it is shown, which answers what is in doubt of it, and of those that ask the same. */
export function keepShown(draft: Draft): void {
  const { key, doubts } = draft;
  const values = Object.fromEntries(doubts.map((field) => [PART_OF[field], draft[PART_OF[field]]]));
  const { also, rest } = beyond(draft, values);
  act({ type: 'keep', figures: [{ key, doubts }], also }, rest);
}

/** Says of the rest of an item when it holds, as the last answer did of one figure. They are still to be kept. */
export function sayRest(): void {
  const { rest } = get();
  if (rest) act({ type: 'set', keys: rest.keys, values: { period: rest.period }, keep: false });
}
