/** From an opened referat to the figures that are proposed. */
import type { Codelists } from '../model/codelist';
import { type Referat, textOf } from './blocks';
import { sureByColumn } from './columnMeasures';
import { meetingContext } from './context';
import { withoutRepeats } from './duplicates';
import { withDanishNumbers } from './english';
import type { GroupsOf } from './groups';
import { nameOfCell, nameOfFigure, nameOfHeading } from './names';
import { FIELDS, type LeftOut, PART_OF, type Proposal, type Reading } from './proposal';
import { COUNTERPART } from './prose/sentence';
import { type PlacedFigure, readBlocks } from './readItem';
import { type Evidence, type SubjectFinder, subjectFinder } from './subject';
import { tableSums } from './sums';

/** Who met when, as the user has said. */
export interface ConfirmedMeeting {
  /** Id of the area. */
  readonly municipality: string;
  /** ISO date. */
  readonly date: string;
}

/** What is known beside the referat itself. */
export interface ReadWith {
  readonly codelists: Codelists;
  /** By which the group of a figure is known where its words say none. */
  readonly groupsOf?: GroupsOf;
  /** Who met when, where the user has said so, by the index of the meeting. */
  readonly confirmed?: readonly ConfirmedMeeting[];
}

/** A figure with the words for what it measures. */
interface NamedFigure {
  readonly figure: PlacedFigure;
  readonly name: string;
}

/** Reads a referat. */
export function readReferat(
  referat: Referat,
  { codelists, groupsOf = {}, confirmed = [] }: ReadWith,
): Reading {
  const { items, meetings } = referat;
  const isEnglish = referat.notices.includes('english');
  const document = isEnglish
    ? { ...referat.document, text: withDanishNumbers(referat.document.text) }
    : referat.document;
  const readable = { ...referat, document };
  const contexts = meetings.map(({ municipality, date }, i) => {
    const said = confirmed[i];
    const home = said?.municipality ?? municipality?.value ?? '';
    return meetingContext(codelists.areas, home, said?.date ?? date?.value ?? '');
  });
  const subjectOf = subjectFinder(codelists, groupsOf);
  const read: Proposal[] = [];
  const leftOut: LeftOut[] = [];
  const words = new Map<string, string>();
  const parts =
    items.length > 0
      ? items.map((item, index) => ({ item, index, first: item.first, end: item.end }))
      : [{ item: null, index: -1, first: 0, end: document.blocks.length }];
  for (const { item, index, first, end } of parts) {
    const context = contexts[item?.meeting ?? 0];
    if (!context || end <= first) continue;
    const { figures, left } = readBlocks(readable, context, item, first, end);
    let before: NamedFigure | null = null;
    /** The last figure in each unit of the block. */
    const named = new Map<string, NamedFigure>();
    for (const figure of figures) {
      const id = String(read.length + 1);
      const title = item?.title ?? '';
      // A number later in a sentence goes on about what the first is about.
      const isOfSentence = (other: NamedFigure | null | undefined): other is NamedFigure =>
        other?.figure.around.from === figure.around.from && figure.cell === null;
      const like = named.get(`${figure.block} ${figure.unit.value}`);
      const first = isOfSentence(before) ? (isOfSentence(like) ? like : before) : null;
      const counterpart = isCounterpart(figure) ? (like ?? null) : null;
      const own = counterpart ? '' : nameOf(figure, title, first?.name ?? '');
      // So does a sentence that says nothing of what it is about: “Det er på niveau med regionen på 3,0 %”.
      const goesOn: NamedFigure | null =
        counterpart ??
        first ??
        (own === '' && before?.figure.block === figure.block && figure.cell === null ? before : null);
      words.set(id, `${figure.words.before} ${figure.words.after} ${figure.words.counted}`);
      const heading = (figure.cell === null && nameOfHeading(figure.heading)) || title;
      // A place in a list is named by what the list is of, as far as that is known.
      const isRank = figure.measure.sort === 'rank';
      const name: string =
        own || goesOn?.name || (isRank ? `Placering: ${heading}`.replace(/: $/, '') : heading);
      const nameless = own === '' && goesOn === null && heading === title && !isRank;
      const uncertain = figure.uncertain || nameless;
      read.push(
        proposalOf(
          referat,
          { ...figure, words: counterpart?.figure.words ?? figure.words, uncertain },
          goesOn?.figure ?? null,
          index,
          id,
          name,
          subjectOf,
        ),
      );
      if (!first) before = { figure, name };
      named.set(`${figure.block} ${figure.unit.value}`, { figure, name });
    }
    for (const number of left) leftOut.push({ ...number, item: index });
  }
  const proposals = withoutRepeats(sureByColumn(document, read), ({ id }) => words.get(id) ?? '');
  return {
    proposals,
    leftOut,
    sums: tableSums(document, proposals),
  };
}

const COUNTERPART_IS = new RegExp(
  `(?<![\\p{L}])(?:${COUNTERPART}(?:\\s+(?:er|var))?|mod\\s+(?:budgetteret|forventet|forudsat))\\s*$`,
  'iu',
);

/** “Det faktiske tal er 470” is of what another figure is of, which was expected of it. */
const isCounterpart = ({ cell, words }: PlacedFigure): boolean =>
  cell === null && COUNTERPART_IS.test(words.before);

/** What a figure measures in words of its own; '' where hardly any are near. */
function nameOf({ words, measure, cell, under }: PlacedFigure, title: string, first: string): string {
  if (cell !== null) return nameOfCell(words.before, words.after, words.sentence || under || title);
  const { before, after } = words;
  return nameOfFigure({ before, after, noun: words.counted, isShare: measure.sort === 'percent' }, first);
}

function proposalOf(
  referat: Referat,
  figure: PlacedFigure,
  first: PlacedFigure | null,
  item: number,
  id: string,
  name: string,
  subjectOf: SubjectFinder,
): Proposal {
  const { unit, area, period, kind, number, at, words } = figure;
  // “1,284 persons” are not one and a bit: who reads English sees to it.
  const value = { ...figure.value, sure: figure.value.sure && !referat.notices.includes('english') };
  const evidence: Evidence = {
    near: [
      figure.cell === null ? '' : words.sentence,
      first?.words.before ?? '',
      // What stands behind the first is of it alone, where this one has words of its own.
      first && !/\p{L}{4}/u.test(`${words.before} ${words.after}`) ? first.words.after : '',
      words.before,
      words.counted,
      words.after,
    ].join(' '),
    before: words.before,
    after: figure.cell === null ? (/^[^,;)]*/.exec(words.after)?.[0] ?? '') : words.after,
    sentence: words.sentence,
    under: figure.under,
    title: referat.items[item]?.title ?? '',
  };
  const shape = {
    unit: unit.value,
    kind: kind.value,
    isDifference: figure.isDifference,
    inTable: figure.cell !== null,
  };
  const { indicator: likely, group } = subjectOf(evidence, shape, name);
  const indicator = { ...likely, sure: likely.sure && !figure.uncertain };
  const parts = { value, unit, area, period, kind, indicator, group };
  return {
    id,
    item,
    printed: textOf(referat.document, at),
    ...parts,
    decimals: number.decimals,
    nearness: number.nearness,
    places: [{ ...at, block: figure.block, around: figure.around, cell: figure.cell }],
    doubts: FIELDS.filter((field) => !parts[PART_OF[field]].sure),
  };
}
