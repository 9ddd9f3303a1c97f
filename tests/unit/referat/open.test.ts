/** A referat as plain text becomes blocks and agenda items. */
import { expect, test } from 'vitest';
import { itemNumber, textOf } from '../../../src/referat/blocks';
import { openReferat } from '../../../src/referat/open';

const open = (text: string, name = 'referat.txt') =>
  openReferat({ name, bytes: new TextEncoder().encode(text) }, { areas: [] });

const TWO_ITEMS = `Referat

Indholdsfortegnelse

Godkendelse af dagsorden.....\t2
Flere i fleksjob.....\t3

Punkt 7: Godkendelse af dagsorden

00.01.00-A00-4-24

Beslutning

Godkendt.

Punkt 8: Flere i fleksjob

15.00.00-P05-2-24

Sagsfremstilling

Her er målene:

1. at 40 borgere får et fleksjob, og
2. at ingen venter mere end et halvt år.

År\tAntal\tAndel
2022\t31\t12,5 %
2023\t38\t14,0 %

Bilag 1: Sådan er der talt

Tallene er fra maj.

Beslutning

Taget til efterretning.
`;

test('items begin at their titles, not in the contents, in lists or at a heading “Bilag” in the text', async () => {
  const { items } = await open(TWO_ITEMS);
  expect(items.map((item) => [itemNumber(item), item.title, item.caseNumber])).toEqual([
    ['7', 'Godkendelse af dagsorden', '00.01.00-A00-4-24'],
    ['8', 'Flere i fleksjob', '15.00.00-P05-2-24'],
  ]);
  expect(items[1]?.sections.map(({ kind }) => kind)).toEqual(['other', 'case', 'other', 'decision']);
});

test('a table of tabs keeps its cells and its heads', async () => {
  const { document } = await open(TWO_ITEMS);
  const table = document.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table).toMatchObject({ rows: 3, columns: 3, headRows: 1, heads: [['År'], ['Antal'], ['Andel']] });
  expect(table.cells.map((cell) => textOf(document, cell))).toContain('14,0 %');
});
