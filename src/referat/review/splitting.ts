/** Boundaries of agenda items as the user moves them: items are joined, begun and named. */
import { type Item, type Referat, textOf } from '../blocks';
import { itemsFrom, type Start } from '../items';

/** What the user does to items, which are named by their place. */
export type SplitAction =
  /** Makes an item a part of the one before it. */
  | { readonly type: 'join'; readonly item: number }
  /** Begins an item at a block. */
  | { readonly type: 'begin'; readonly block: number }
  | { readonly type: 'name'; readonly item: number; readonly number: string; readonly title: string };

/** Letters of a title that is taken from a paragraph. */
const LONGEST_TITLE = 120;

/** The title that an item has where it begins with a block. */
function titleOf({ document }: Referat, block: number): string {
  const found = document.blocks[block];
  const text = found ? (textOf(document, found).split('\n')[0] ?? '') : '';
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')} …` : text;
}

/** Whether an item can be joined with the one before: they are of one meeting. */
export function canJoin({ items }: Pick<Referat, 'items'>, item: number): boolean {
  const before = items[item - 1];
  return before !== undefined && before.meeting === items[item]?.meeting;
}

/** The items after an action; the same where it changes nothing. */
export function split(referat: Referat, action: SplitAction): readonly Item[] {
  const { items, document, meetings } = referat;
  const make = (starts: readonly Start[]) => itemsFrom(document, starts, meetings);
  switch (action.type) {
    case 'join':
      return canJoin(referat, action.item) ? make(items.filter((_, i) => i !== action.item)) : items;
    case 'name':
      return items.map((item, i) =>
        i === action.item ? { ...item, number: action.number.trim() || null, title: action.title } : item,
      );
    case 'begin': {
      const { block } = action;
      const at = document.blocks[block];
      if (!at || items.some(({ first }) => first === block)) return items;
      const meeting = meetings.findIndex(({ from, to }) => from <= at.from && at.from < to);
      const start: Start = {
        first: block,
        number: null,
        title: titleOf(referat, block),
        caseNumber: null,
        closed: false,
        meeting: Math.max(meeting, 0),
      };
      return make([...items, start].sort((a, b) => a.first - b.first));
    }
  }
}
