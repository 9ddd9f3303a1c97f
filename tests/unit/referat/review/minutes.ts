/** Invented minutes under review, for the tests beside it. */

import type { Referat } from '../../../../src/referat/blocks';
import { findItems } from '../../../../src/referat/items';
import { meetingsOf } from '../../../../src/referat/meetings';
import type { Reading } from '../../../../src/referat/proposal';
import { type ReadWith, readReferat } from '../../../../src/referat/read';
import { type Draft, draftsOf, type Known, knownOf } from '../../../../src/referat/review/drafts';
import type { Said } from '../../../../src/referat/review/review';
import { openText } from '../../../../src/referat/text';
import { present } from '../../fixtures';
import { codelists } from '../reading';

/** Two items with figures that are sure, one that is not, and a table whose sum is wrong. */
export const MINUTES = `Aabenraa Kommune
Arbejdsmarkedsudvalget
Referat af mødet den 11. juni 2024

Punkt 1: Status på sygedagpenge

Sagsfremstilling
I april 2024 er der 412 borgere på sygedagpenge i Aabenraa. I Haderslev er der 380 borgere på sygedagpenge i april 2024.

Der er 64 borgere i fleksjob.

Beslutning
Taget til efterretning.

Punkt 2: Budgetopfølgning

Sagsfremstilling
Merforbruget på sygedagpenge er 3,4 mio. kr. i 2023.

Beslutning
Taget til efterretning.
`;

/** The code lists ready for looking up. */
export const KNOWN: Known = knownOf(codelists);

/** A text as it is opened and read. */
export function opened(text = MINUTES, more: Partial<ReadWith> = {}): { referat: Referat; reading: Reading } {
  const document = openText(text);
  const { items, starts } = findItems(document);
  const meetings = meetingsOf(document, items, starts, { fileName: '', texts: [] }, codelists.areas);
  const referat: Referat = { document, items, meetings, notices: [] };
  return { referat, reading: readReferat(referat, { codelists, ...more }) };
}

/** Its figures with what has been said. */
export function drafts({ referat, reading }: ReturnType<typeof opened>, said?: Said): Draft[] {
  return draftsOf(referat, reading, said?.answers ?? {}, said?.marked ?? [], KNOWN);
}

/** The one figure that is printed so. */
export function printed(list: readonly Draft[], text: string): Draft {
  return present(list.find((draft) => draft.printed.startsWith(text)));
}
