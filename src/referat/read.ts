/** From an opened referat to the figures that are proposed. */
import type { Area } from '../model/codelist';
import { type Referat, textOf } from './blocks';
import { meetingContext } from './context';
import type { Field, LeftOut, Proposal, Reading } from './proposal';
import { type PlacedFigure, readBlocks } from './readItem';

/** What is known beside the referat itself. */
export interface ReadWith {
  readonly areas: readonly Area[];
  /** Who met when, where the user has said so, by the index of the meeting. */
  readonly confirmed?: readonly { readonly municipality: string; readonly date: string }[];
}

/** Reads a referat. */
export function readReferat(referat: Referat, known: ReadWith): Reading {
  const { document, items, meetings } = referat;
  const contexts = meetings.map(({ municipality, date }, i) => {
    const said = known.confirmed?.[i];
    return meetingContext(
      known.areas,
      said?.municipality ?? municipality?.value ?? '',
      said?.date ?? date?.value ?? '',
    );
  });
  const proposals: Proposal[] = [];
  const leftOut: LeftOut[] = [];
  const parts =
    items.length > 0
      ? items.map((item, index) => ({ item, index, first: item.first, end: item.end }))
      : [{ item: null, index: -1, first: 0, end: document.blocks.length }];
  for (const { item, index, first, end } of parts) {
    const context = contexts[item?.meeting ?? 0];
    if (!context || end <= first) continue;
    const { figures, left } = readBlocks(referat, context, item, first, end);
    for (const figure of figures)
      proposals.push(proposalOf(referat, figure, index, `${proposals.length + 1}`));
    for (const number of left) leftOut.push({ ...number, item: index });
  }
  return { proposals, leftOut, checks: [] };
}

function proposalOf(referat: Referat, figure: PlacedFigure, item: number, id: string): Proposal {
  const { value, unit, area, period, kind, number, at } = figure;
  const doubts: Field[] = [];
  const doubt = (field: Field, { sure }: { readonly sure: boolean }) => {
    if (!sure) doubts.push(field);
  };
  doubt('omraade', area);
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
    ...{ unit, area, period, kind },
    indicator: { value: { id: null, name: '' }, from: 'nothing', at: null, sure: true, or: [] },
    group: { value: { id: null, name: '' }, from: 'nothing', at: null, sure: true, or: [] },
    places: [{ ...at, block: figure.block, around: figure.around, cell: figure.cell }],
    doubts,
  };
}
