/** From an opened referat to the figures that are proposed. */
import type { Codelists } from '../model/codelist';
import { type Referat, textOf } from './blocks';
import { meetingContext } from './context';
import { withoutRepeats } from './duplicates';
import type { Field, LeftOut, Proposal, Reading, Said } from './proposal';
import { type PlacedFigure, readBlocks } from './readItem';
import { type Evidence, type SubjectFinder, subjectFinder, wordsFor } from './subject';
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
  /** Who met when, where the user has said so, by the index of the meeting. */
  readonly confirmed?: readonly ConfirmedMeeting[];
}

/** Reads a referat. */
export function readReferat(referat: Referat, { codelists, confirmed = [] }: ReadWith): Reading {
  const { document, items, meetings } = referat;
  const contexts = meetings.map(({ municipality, date }, i) => {
    const said = confirmed[i];
    const home = said?.municipality ?? municipality?.value ?? '';
    return meetingContext(codelists.areas, home, said?.date ?? date?.value ?? '');
  });
  const subjectOf = subjectFinder(codelists);
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
    const { figures, left } = readBlocks(referat, context, item, first, end);
    let before: { readonly figure: PlacedFigure; readonly name: string } | null = null;
    for (const figure of figures) {
      const id = String(read.length + 1);
      // A number later in a sentence goes on about what the first is about.
      const first: { readonly figure: PlacedFigure; readonly name: string } | null =
        before?.figure.around.from === figure.around.from && figure.cell === null ? before : null;
      const name: string = nameOf(figure, item?.title ?? '') || first?.name || item?.title || '';
      words.set(id, `${figure.words.before} ${figure.words.after} ${figure.measure.noun}`);
      read.push(proposalOf(referat, figure, first?.figure ?? null, index, id, name, subjectOf));
      if (!first) before = { figure, name };
    }
    for (const number of left) leftOut.push({ ...number, item: index });
  }
  const proposals = withoutRepeats(read, ({ id }) => words.get(id) ?? '');
  return {
    proposals,
    leftOut,
    sums: tableSums(document, proposals),
  };
}

/** What a figure measures in words of its own; '' where hardly any are near. */
function nameOf({ words, measure, cell, under }: PlacedFigure, title: string): string {
  return cell === null
    ? wordsFor(words.before, words.after, measure.noun, measure.sort === 'percent')
    : wordsOfCell(words.before, words.after, words.sentence || under || title);
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
  const { value, unit, area, period, kind, number, at, words, measure } = figure;
  const evidence: Evidence = {
    near: `${figure.cell === null ? '' : words.sentence} ${first ? `${first.words.before} ${first.words.after} ` : ''}${words.before} ${measure.noun} ${words.after}`,
    before: words.before,
    after: figure.cell === null ? (/^[^,;)]*/.exec(words.after)?.[0] ?? '') : words.after,
    sentence: words.sentence,
    under: figure.under,
    title: referat.items[item]?.title ?? '',
  };
  const shape = { unit: unit.value, kind: kind.value, isDifference: figure.isDifference };
  const { indicator, group } = subjectOf(evidence, shape, name);
  const doubts: Field[] = [];
  const doubt = (field: Field, { sure }: Pick<Said<unknown>, 'sure'>) => {
    if (!sure) doubts.push(field);
  };
  doubt('omraade', area);
  doubt('noegletal', indicator);
  doubt('maalgruppe', group);
  doubt('type', kind);
  doubt('periode', period);
  doubt('vaerdi', value);
  doubt('enhed', unit);
  return {
    id,
    item,
    printed: textOf(referat.document, at),
    value,
    decimals: number.decimals,
    nearness: number.nearness,
    ...{ unit, area, period, kind, indicator, group },
    places: [{ ...at, block: figure.block, around: figure.around, cell: figure.cell }],
    doubts,
  };
}

/** Words of heads that are said of a figure elsewhere: when, what kind, in which unit. */
const SAID_ELSEWHERE =
  /(?<![\p{L}])(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|kvartal|kvt|halvår|uge|pct|procent|mio|kr|antal|i alt|forventet|faktisk|vedtaget|korrigeret|budget|regnskab|forbrug|mål|status|pr|til|fra)(?![\p{L}])/giu;

/** What a cell measures by its heads, and by the caption where they do not say. */
function wordsOfCell(row: string, column: string, caption: string): string {
  const parts = [row, column]
    .flatMap((text) => text.split(' · '))
    .filter((text) => /\p{L}{3}/u.test(text.replace(SAID_ELSEWHERE, '')));
  const text = (parts.length > 0 ? parts : [caption]).join(', ').trim();
  return text.length > 100 ? `${text.slice(0, 100).replace(/\s\S*$/, '')} …` : text;
}
