/**
 * Where the items of an agenda begin. No sign is in every municipality's minutes, and each of them also stands where no
 * item begins; so every block that could be a title is weighed by all signs together, and those are taken that as a
 * whole fit best: numbers that follow one another, titles of one look, and sections that no item has twice.
 */
import { at } from '../model/at';
import type { Item, ReferatDocument, Section, Span } from './blocks';
import { caseNumberIn } from './caseNumber';
import { type Candidate, CLOSED, type Context, contextOf, LONGEST } from './itemCandidates';
import { titlesOf } from './itemChain';
import { isLetterhead } from './meetings';

/** A section with its text on the line of its name. */
const BESIDE = /^[^:\n]{3,60}:[ \t]+\S/;

/** The parts of an item by the headings in it. */
function sectionsOf(context: Context, first: number, end: number): Section[] {
  const { document, sections, texts } = context;
  const parts: { kind: Section['kind']; name: string; first: number; end: number }[] = [];
  for (let i = first; i < end; i += 1) {
    const named = at(sections, i);
    const block = at(document.blocks, i);
    const last = parts.at(-1);
    // “Fraværende: NN” is a line in a section, which goes on behind it.
    const goesOn = last?.kind === 'process' && BESIDE.test(at(texts, last.first)) ? parts.at(-2) : undefined;
    if (named || block.kind === 'heading' || parts.length === 0) {
      const name = named || block.kind === 'heading' ? (at(texts, i).split('\n')[0] ?? '') : '';
      parts.push({ kind: named?.kind ?? 'other', name: name.replace(/[:,]?\s*$/, ''), first: i, end: i + 1 });
    } else if (goesOn) parts.push({ ...goesOn, first: i, end: i + 1 });
    else at(parts, -1).end = i + 1;
  }
  return parts;
}

/** The items of a document, and where further meetings begin in it. */
export interface FoundItems {
  readonly items: readonly Item[];
  /** Blocks that a meeting begins with, other than the first. */
  readonly starts: readonly number[];
}

/** The block that a further meeting begins with between two items; null where they are of one. */
function startBetween(context: Context, from: Candidate, to: Candidate): number | null {
  const restarts = from.number !== null && to.number !== null && to.number <= from.number;
  if (!restarts || to.marked.number.localeCompare(from.marked.number, 'da', { numeric: true }) > 0)
    return null;
  let start = from.block + 1;
  while (start < to.block && !context.heads.has(start)) start += 1;
  if (start === to.block) return null;
  // Who meets may stand over the line that says when.
  while (start - 1 > from.block && isLetterhead(at(context.texts, start - 1))) start -= 1;
  return start;
}

/** Finds the items of a document; none where nothing looks like an agenda. */
export function findItems(document: ReferatDocument): FoundItems {
  const context = contextOf(document);
  const chain = titlesOf(context);
  const starts: number[] = [];
  let order = 0;
  const items = chain.map((candidate, n): Item => {
    const first = candidate.block;
    const next = chain[n + 1];
    const meeting = starts.length;
    const start = next ? startBetween(context, candidate, next) : null;
    if (start !== null) starts.push(start);
    const end = start ?? next?.block ?? document.blocks.length;
    const head = context.texts.slice(first, Math.min(first + 4, end));
    const after = candidate.marked.rest ? first + 1 : Math.min(first + 2, end);
    order += 1;
    const own = order;
    if (start !== null) order = 0;
    return {
      number: candidate.marked.number || null,
      order: own,
      title: candidate.title,
      caseNumber:
        head
          .filter((text) => text.length < LONGEST)
          .map(caseNumberIn)
          .find((found) => found !== null) ?? null,
      closed: CLOSED.test(at(context.texts, first)),
      meeting,
      first,
      end,
      sections: sectionsOf(context, after, end),
      from: at(document.blocks, first).from,
      to: at(document.blocks, end - 1).to,
    };
  });
  return { items, starts };
}

/** Where an item begins, and what it is called. */
export type Start = Pick<Item, 'first' | 'number' | 'title' | 'caseNumber' | 'closed' | 'meeting'>;

/** Items that begin where the user says; each goes on to the next, or to the end of its meeting. */
export function itemsFrom(
  document: ReferatDocument,
  starts: readonly Start[],
  meetings: readonly Span[],
): Item[] {
  const context = contextOf(document);
  const orders = new Map<number, number>();
  return starts.map((start, n) => {
    const { first, meeting } = start;
    const order = (orders.get(meeting) ?? 0) + 1;
    orders.set(meeting, order);
    const next = starts[n + 1];
    const over = meetings[meeting]?.to ?? document.text.length;
    const after = document.blocks.findIndex(({ from }) => from >= over);
    const last = after < 0 ? document.blocks.length : after;
    const end = next && next.meeting === meeting ? next.first : Math.max(last, first + 1);
    return {
      ...start,
      order,
      end,
      sections: sectionsOf(context, first + 1, end),
      from: at(document.blocks, first).from,
      to: at(document.blocks, end - 1).to,
    };
  });
}
