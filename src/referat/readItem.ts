/** All figures of an agenda item, block by block. */
import { at } from '../model/at';
import { type Block, type Item, type Referat, type SectionKind, textOf } from './blocks';
import { definedPeriods, type ItemContext, type MeetingContext, periodOfTitle } from './context';
import type { Measure } from './measure';
import { namedUnit } from './namedUnit';
import { type NoFigure, numbersIn } from './notFigures';
import type { AreaName, Traced } from './proposal';
import { type Before, NOTHING_BEFORE } from './prose/before';
import { countOf, PEOPLE } from './prose/counted';
import type { ReadFigure } from './prose/figure';
import { readProse } from './prose/readProse';
import { sectionNamed } from './sectionNames';
import { readTable } from './tables/readTable';

/** A figure with its block. */
export interface PlacedFigure extends ReadFigure {
  readonly block: number;
  /** In a table: the place of its cell in `cells`. */
  readonly cell: number | null;
  /** What it stands under: headings, what a list follows, heads of a table. */
  readonly under: string;
  /** The heading over it, where that is none that every item has; else ''. */
  readonly heading: string;
}

/** A number that was left out, with its block. */
export interface PlacedNumber {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly why: NoFigure;
}

/** What an item was read to. */
export interface ReadItem {
  readonly figures: readonly PlacedFigure[];
  readonly left: readonly PlacedNumber[];
}

/** Sections without figures of their own: what is enclosed, the law, who was there. */
const WITHOUT_FIGURES: readonly SectionKind[] = ['attachments', 'law', 'process'];

/** What a heading says for everything under it. */
interface Under {
  readonly text: string;
  readonly period: Traced<string> | null;
  readonly area: Traced<AreaName> | null;
}

const UNDER_NOTHING: Under = { text: '', period: null, area: null };

/** “2023: 806”, a point of a list whose sign is drawn or left out. */
const POINT = /^[^:.]{4,25}:\s*\S{1,12}$/;

/** What the lead of a list says that its points count. */
function listedIn(lead: string): Measure | null {
  const unit = namedUnit(lead);
  return unit && { ...PEOPLE, sort: unit.sort, unit: unit.unit };
}

/** What is known at the beginning of a paragraph under a heading. */
function start(under: Under, item: ItemContext, earlier: Before): Before {
  const title: Traced<string> | null = item.titlePeriod
    ? { value: item.titlePeriod.period, from: 'title', at: item.titlePeriod.at, sure: false, or: [] }
    : null;
  return {
    ...NOTHING_BEFORE,
    period: under.period ?? title,
    area: under.area,
    earlier: earlier.earlier,
    intervals: earlier.intervals,
    named: earlier.named || title?.value || '',
    counted: earlier.counted,
  };
}

/** What a heading is about. */
function underHeading(referat: Referat, block: Block, item: ItemContext): Under {
  const text = textOf(referat.document, block);
  const period = periodOfTitle(text, item.meeting.date);
  const areas = item.meeting.findAreas(text).filter(({ vague }) => !vague);
  const area = areas.length === 1 ? areas[0] : undefined;
  const whole = area !== undefined && area.to - area.from > text.trim().length / 2;
  return {
    text,
    period:
      period && !period.assumed
        ? {
            value: period.period,
            from: 'heading',
            at: { from: block.from + period.from, to: block.from + period.to },
            sure: true,
            or: [],
          }
        : null,
    area: whole
      ? {
          value: { id: area.id, name: area.name },
          from: 'heading',
          at: { from: block.from + area.from, to: block.from + area.to },
          sure: area.id !== null,
          or: [],
        }
      : null,
  };
}

/** Reads one item, or blocks that are in none. */
export function readBlocks(
  referat: Referat,
  meeting: MeetingContext,
  item: Item | null,
  first: number,
  end: number,
): ReadItem {
  const { document } = referat;
  const title = item?.title ?? '';
  const titled = periodOfTitle(title, meeting.date);
  const titleBlock = document.blocks[item?.first ?? -1];
  const whole = document.text.slice(at(document.blocks, first).from, at(document.blocks, end - 1).to);
  const context: ItemContext = {
    meeting,
    title,
    titlePeriod:
      titled && !titled.assumed && titleBlock
        ? { period: titled.period, at: { from: titleBlock.from, to: titleBlock.to } }
        : null,
    terms: definedPeriods(whole, meeting.date),
  };
  const figures: PlacedFigure[] = [];
  const left: PlacedNumber[] = [];
  let under = UNDER_NOTHING;
  let known: Before = NOTHING_BEFORE;
  /** What a list goes on from: the paragraph before it. */
  let lead: Before | null = null;
  let leadText = '';
  /** Paragraphs so far, which may tell what a table counts. */
  const passed: string[] = [];

  for (let i = first; i < end; i += 1) {
    const block = at(document.blocks, i);
    const kind = item?.sections.find((section) => section.first <= i && i < section.end)?.kind ?? 'other';
    const text = textOf(document, block);
    const isTitle = item !== null && (i === item.first || (text === item.title && i <= item.first + 1));
    if (isTitle || item?.closed || WITHOUT_FIGURES.includes(kind)) {
      const why: NoFigure = item?.closed
        ? 'closed'
        : isTitle
          ? 'heading'
          : kind === 'law'
            ? 'law'
            : 'reference';
      for (const { start: from, to } of numbersIn(text).numbers)
        left.push({ from: block.from + from, to: block.from + to, block: i, why });
      continue;
    }
    if (block.kind === 'heading') {
      under = underHeading(referat, block, context);
      lead = null;
    }
    const heading = sectionNamed(under.text) ? '' : under.text;
    if (block.kind === 'table') {
      const previous = document.blocks[i - 1];
      const next = document.blocks[i + 1];
      const over = previous && i - 1 >= first && previous.kind !== 'table' ? textOf(document, previous) : '';
      const mark = next?.kind === 'list' ? `${next.marker} ` : '';
      const below = next && i + 1 < end && next.kind !== 'table' ? `${mark}${textOf(document, next)}` : '';
      const read = readTable(document, block, context, {
        caption: over.length < 200 ? over : (/[^.:]*[.:]?\s*$/.exec(over)?.[0] ?? ''),
        note: /^(?:\*|anm|note|kilde|beløb|tal(?:lene)?\s|opgjort)/i.test(below) ? below : '',
        before: start(under, context, known),
        more: [under.text, over, ...passed.slice(-4).reverse(), title],
      });
      for (const figure of read.figures)
        figures.push({
          ...figure,
          block: i,
          under: [under.text, over.length < 200 ? over : ''].join(' '),
          heading,
        });
      for (const number of read.left) left.push({ ...number, block: i });
      continue;
    }
    // Lines that were broken are the points of a list whose signs are drawn.
    const isList = block.kind === 'list' || (lead !== null && (text.includes('\n') || POINT.test(text)));
    const begin =
      isList && lead
        ? { ...lead, earlier: known.earlier, intervals: known.intervals, counted: known.counted }
        : start(under, context, known);
    const read = readProse(text, block.from, context, begin);
    for (const figure of read.figures)
      figures.push({
        ...figure,
        block: i,
        cell: null,
        under: [under.text, isList ? leadText : ''].join(' '),
        heading,
      });
    for (const number of read.left) left.push({ ...number, block: i });
    known = read.after;
    passed.push(text);
    if (!isList) {
      lead = /[:,]\s*$/.test(text) ? { ...read.after, listed: countOf(listedIn(text)) } : null;
      leadText = lead ? text : '';
    }
  }
  return { figures, left };
}
