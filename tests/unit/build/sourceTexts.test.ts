/** The text of minutes that lies beside their figures. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { dataTexts } from '../../../src/build/dataPlugin';
import { sourceTexts } from '../../../src/build/sourceTexts';
import type { CatalogFile } from '../../../src/model/catalog';
import { readPassages } from '../../../src/referat/review/passages';
import { present } from '../fixtures';
import { copyOfData } from '../minutes';

const HERNING = 'herning-2022-11-22';

/** A folder of data with a text beside the minutes of Herning. */
function withText(text: string): string {
  const folder = copyOfData();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'referater', HERNING, 'tekst.txt'), text);
  return folder;
}

/** Invented, with two of the figures that Herning's minutes state in item 95. */
const TEXT = `Herning Kommune
Beskæftigelsesudvalget den 22. november 2022

94. Jobbanken - regnskab 2021

Sagsfremstilling
Andelen er 10 % af noget andet.

95. Nøgletal på Social og beskæftigelsesområdet

Sagsfremstilling
Bruttoledigheden var 1,7% i september 2022. Af de unge var 10% på offentlig forsørgelse.
`;

test('a text beside the minutes goes into the site, with its figures found in their own item', async () => {
  const texts = await dataTexts(withText(TEXT));
  const { sources }: CatalogFile = JSON.parse(present(texts.get('data/catalog.json')));
  const paths = sources.flatMap(({ id, passages }) => (passages === undefined ? [] : [[id, passages]]));
  expect(paths).toEqual([
    [HERNING, expect.stringMatching(/^data\/referater\/herning-2022-11-22-tekst\.\w+\.json$/)],
  ]);
  const { text, spans, items } = present(readPassages(JSON.parse(present(texts.get(paths[0]?.[1] ?? '')))));
  const young = present(Object.keys(spans).find((id) => id.startsWith('95.unge-paa-offentlig-forsoergelse')));
  const [place] = present(spans[young]);
  expect(text.slice(present(place).from - 15, present(place).to)).toBe('Af de unge var 10%');
  expect(items.map(({ number }) => number)).toContain('95');
});

test('a text of something else ends the build with a sentence that says which', async () => {
  const folder = withText('Vejle Kommune\n\n1. Budget\n\nDer er ingen tal her.\n');
  await expect(sourceTexts(folder, loadDataset(folder))).rejects.toThrow(
    /herning-2022-11-22\/tekst\.txt: Ingen af referatets tal står i teksten/,
  );
});

test('a text that cannot be read ends it too', async () => {
  const folder = withText('');
  await expect(sourceTexts(folder, loadDataset(folder))).rejects.toThrow(
    /herning-2022-11-22\/tekst\.txt: Teksten kan ikke læses/,
  );
});
