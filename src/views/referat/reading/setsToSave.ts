/** What a reading becomes when it is saved: an own data set for each meeting, and the text that its figures stand in. */
import type { Catalog } from '../../../model/catalog';
import type { OwnDataset } from '../../../model/ownDataset';
import type { Item, Referat } from '../../../referat/blocks';
import type { Draft } from '../../../referat/review/drafts';
import type { Passages } from '../../../referat/review/passages';
import type { Said } from '../../../referat/review/review';
import { datasetOf, type Meeting, numbersOf, type Saved } from '../../../referat/review/saving';
import { today } from '../../../ui/today';

/** A reading that is to be saved. */
export interface ToSave {
  readonly file: { readonly name: string; readonly blob: Blob };
  readonly referat: Referat;
  readonly meetings: readonly Meeting[];
  readonly definitions: Said['definitions'];
  readonly drafts: readonly Draft[];
  /** What the data set of each meeting is called. */
  readonly names: readonly string[];
}

/** The data set of a meeting, with the items of the meeting. */
export interface SetToSave extends Saved {
  readonly meeting: Meeting;
  readonly items: readonly Item[];
}

/** The data sets that a reading adds to own figures; what these have already is not among them. */
export function setsToSave(
  { file, referat, meetings, definitions, drafts, names }: ToSave,
  catalog: Catalog,
  own: readonly OwnDataset[],
): readonly SetToSave[] {
  const codelists = own.map(({ layer }) => layer.codelists);
  const isKept = new Set(own.map(({ fingerprint }) => fingerprint));
  return meetings.flatMap((meeting, i) => {
    const items = referat.items.filter((item) => item.meeting === i);
    const kept = drafts.filter(
      ({ verdict, item }) => verdict === 'kept' && (referat.items[item]?.meeting ?? 0) === i,
    );
    if (kept.length === 0) return [];
    const saved = datasetOf(
      {
        meeting,
        documentType: referat.notices.includes('no-decisions') ? 'dagsorden' : 'referat',
        items,
        allItems: referat.items,
        kept,
        definitions,
        origin: { file: file.name, format: 'referat', bytes: file.blob.size },
        name: names[i]?.trim() || file.name,
        today: today(),
        added: new Date().toISOString(),
        unique: crypto.getRandomValues(new Uint32Array(2)).join(''),
      },
      catalog,
      codelists,
    );
    const { fingerprint, layer } = saved.dataset;
    // The same meeting twice in a file, or what was kept before there was no room for the next, is kept once.
    if (isKept.has(fingerprint)) return [];
    isKept.add(fingerprint);
    codelists.push(layer.codelists);
    return { ...saved, meeting, items };
  });
}

/** The text of a data set with the places of its figures. */
export function passagesToKeep({ items, spans }: SetToSave, name: string, { document }: Referat): Passages {
  const { format, text, blocks } = document;
  const numbers = numbersOf(items);
  return {
    ...{ name, format, text, blocks, spans },
    items:
      items.length === 0
        ? [{ number: '1', first: 0, end: blocks.length }]
        : items.map(({ first, end }, n) => ({ number: numbers[n] ?? '', first, end })),
  };
}
