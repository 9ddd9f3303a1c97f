/** What the user has said of the figures of a referat, and how it changes: plain data, apart from the page. */
import type { Direction } from '../../model/codelist';
import type { Field } from '../proposal';
import { type Answer, FIELD_OF, type Marked, type Values, type Verdict } from './drafts';

/** What the user has said of a new indicator. */
export interface Definition {
  readonly theme?: string;
  readonly direction?: Direction;
  readonly definition?: string;
}

/** All that has been said. */
export interface Said {
  /** By the key of a figure. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly marked: readonly Marked[];
  /** By `newKey`. */
  readonly definitions: Readonly<Record<string, Definition>>;
}

/** A step that can be taken back. */
interface Step {
  readonly before: Said;
  readonly after: Said;
  /** The figure to show again; null for what is of no one figure. */
  readonly at: string | null;
}

/** What has been said, with the way back. */
export interface Review extends Said {
  readonly past: readonly Step[];
}

/** Nothing has been said. */
export const NOTHING_SAID: Review = { answers: {}, marked: [], definitions: {}, past: [] };

/** What is said with an answer of other figures, by their keys; see `alsoSaid`. */
export type Also = Readonly<Record<string, Partial<Values>>>;

/** What the user does. */
export type ReviewAction =
  /** Decides on figures. */
  | { readonly type: 'decide'; readonly keys: readonly string[]; readonly verdict: Verdict }
  /** Keeps figures as they are shown: what is in doubt of them is settled. */
  | {
      readonly type: 'keep';
      readonly figures: readonly { key: string; doubts: readonly Field[] }[];
      readonly also?: Also;
    }
  /**
   * Says what figures are; what is said is no more in doubt.
   * @param keep whether they are kept with it
   */
  | {
      readonly type: 'set';
      readonly keys: readonly string[];
      readonly values: Partial<Values>;
      readonly keep: boolean;
      readonly also?: Also;
    }
  /** Takes in a number that was not proposed. */
  | { readonly type: 'mark'; readonly marked: Marked }
  /** Says what a new indicator is. */
  | { readonly type: 'define'; readonly keys: readonly string[]; readonly definition: Definition }
  | { readonly type: 'undo' };

/** Steps that are remembered. */
const MOST_STEPS = 200;

/** Whether two answers say the same; a copy that was kept is another object. */
export function saysSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function rebaseEntries<T>(
  from: Readonly<Record<string, T>>,
  to: Readonly<Record<string, T>>,
  onto: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const all = { ...onto };
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const value = to[key];
    if (saysSame(from[key], value)) continue;
    if (value === undefined) delete all[key];
    else all[key] = value;
  }
  return all;
}

/** Numbers that were taken in, by their keys. */
export const byKey = (marked: readonly Marked[]): Readonly<Record<string, Marked>> =>
  Object.fromEntries(marked.map((mark) => [mark.key, mark]));

/** Changes a state as another was changed, answer by answer: whatever else has been said there stays. */
export function rebase(from: Said, to: Said, onto: Said): Said {
  return {
    answers: rebaseEntries(from.answers, to.answers, onto.answers),
    marked: Object.values(rebaseEntries(byKey(from.marked), byKey(to.marked), byKey(onto.marked))),
    definitions: rebaseEntries(from.definitions, to.definitions, onto.definitions),
  };
}

function changed(said: Said, action: Exclude<ReviewAction, { type: 'undo' }>): Said {
  const answers = { ...said.answers };
  const change = (key: string, to: Answer) => {
    answers[key] = { ...answers[key], ...to };
  };
  const say = (key: string, values: Partial<Values>, to: Answer = {}) => {
    const before = answers[key];
    const fields = (Object.keys(values) as (keyof Values)[]).map((part) => FIELD_OF[part]);
    change(key, {
      values: { ...before?.values, ...values },
      settled: [...new Set([...(before?.settled ?? []), ...fields])],
      ...to,
    });
  };
  switch (action.type) {
    case 'decide':
      for (const key of action.keys) change(key, { verdict: action.verdict });
      return { ...said, answers };
    case 'keep':
      for (const { key, doubts } of action.figures) {
        const settled = answers[key]?.settled ?? [];
        change(key, { verdict: 'kept', ...(doubts.length > 0 ? { settled: [...settled, ...doubts] } : {}) });
      }
      for (const [key, values] of Object.entries(action.also ?? {})) say(key, values);
      return { ...said, answers };
    case 'set':
      for (const key of action.keys) say(key, action.values, action.keep ? { verdict: 'kept' } : {});
      for (const [key, values] of Object.entries(action.also ?? {})) say(key, values);
      return { ...said, answers };
    case 'mark': {
      const known = said.marked.some(({ key }) => key === action.marked.key);
      change(action.marked.key, { verdict: 'open' });
      return { ...said, answers, marked: known ? said.marked : [...said.marked, action.marked] };
    }
    case 'define': {
      const definitions = { ...said.definitions };
      for (const key of action.keys) definitions[key] = { ...definitions[key], ...action.definition };
      return { ...said, definitions };
    }
  }
}

/** The figure that a step is about. */
function placeOf(action: Exclude<ReviewAction, { type: 'undo' }>): string | null {
  const keys =
    action.type === 'mark'
      ? [action.marked.key]
      : action.type === 'keep'
        ? action.figures.map(({ key }) => key)
        : action.type === 'define'
          ? []
          : action.keys;
  return keys[0] ?? null;
}

/** What is said after an action. What says nothing is no step. */
export function review(before: Review, action: ReviewAction): Review {
  if (action.type === 'undo') {
    const last = before.past.at(-1);
    // Another window may have said more since.
    return last ? { ...rebase(last.after, last.before, before), past: before.past.slice(0, -1) } : before;
  }
  const isEmpty =
    action.type === 'keep' ? action.figures.length === 0 : 'keys' in action && action.keys.length === 0;
  if (isEmpty) return before;
  const { answers, marked, definitions } = before;
  const said = { answers, marked, definitions };
  const after = changed(said, action);
  const past = [...before.past, { before: said, after, at: placeOf(action) }].slice(-MOST_STEPS);
  return { ...after, past };
}

/** The figure that the last step was about. */
export function lastPlace({ past }: Review): string | null {
  return past.at(-1)?.at ?? null;
}
