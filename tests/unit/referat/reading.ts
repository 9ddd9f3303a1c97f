/** Reads invented minutes of Aabenraa, June 2024, for the tests beside it. */
import { DATA_FOLDER, readDataFiles } from '../../../src/build/dataFolder';
import { readCodelists } from '../../../src/dataset/read/codelists';
import { findItems } from '../../../src/referat/items';
import type { Proposal, Reading } from '../../../src/referat/proposal';
import { readReferat } from '../../../src/referat/read';
import { openText } from '../../../src/referat/text';

/** The project's own lists. */
export const { codelists } = readCodelists(readDataFiles(DATA_FOLDER));

/** What a text is read to. @param agenda whether it has items that are looked for */
export function read(text: string, agenda = false): Reading {
  const document = openText(text);
  return readReferat(
    {
      document,
      meetings: [{ from: 0, to: document.text.length, municipality: null, committee: null, date: null }],
      items: agenda ? findItems(document).items : [],
      notices: [],
    },
    { codelists, confirmed: [{ municipality: 'aabenraa', date: '2024-06-11' }] },
  );
}

/** A proposal in a line: `412 personer, Haderslev, 2024-04, faktisk`; the meeting's own municipality is left out. */
export function lineOf({ value, unit, area, period, kind }: Proposal): string {
  const place = area.value.name === 'Aabenraa' ? [] : [area.value.name];
  return [`${value.value} ${unit.value}`, ...place, period.value || '–', kind.value].join(', ');
}

/** Lines of all that is proposed. */
export const linesOf = (text: string): string[] => read(text).proposals.map(lineOf);
