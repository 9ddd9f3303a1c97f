import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/build/dataFolder';
import { makeFolder, type NewOptions } from '../../../src/cli/newFolder';
import { copyOfData } from '../minutes';

let data: string;
beforeEach(() => {
  data = copyOfData();
});
afterEach(() => rmSync(data, { recursive: true }));

const make = (text: string, options: NewOptions = {}, name = 'referat.txt') =>
  makeFolder(new TextEncoder().encode(text), name, options, data);
const referat = (folder: string) =>
  JSON.parse(readFileSync(join(data, 'referater', folder, 'referat.json'), 'utf8'));

const BODY = (title: string) => `Sagsfremstilling

Antallet er steget en smule siden sidst, skriver ${title}.

Beslutning

Taget til efterretning.
`;
/** As a program for meetings prints it, with the municipality only in the text. */
const PRINTED = `REFERAT Job- og Vækstudvalget d. 06-02-2024

Mødedato Tirsdag d. 6. februar 2024 kl. 15:00

Mødested Lokale 4

Indholdsfortegnelse

Godkendelse af dagsorden.....\t2
Fleksjob i Odense.....\t3

Punkt 11: Godkendelse af dagsorden

00.22.00-A00-1-24

${BODY('formanden')}
Punkt 12: Fleksjob i Odense

15.20.00-P05-2-24

Odense Kommune har flere i fleksjob end Kerteminde.

${BODY('jobcentret')}`;
/** As a municipality's page has it. */
const NUMBERED = `Nyborg Kommune

Udvalget for Beskæftigelse og Erhverv

Dagsorden til mødet den 14. maj 2025

1. Godkendelse af dagsorden

Sagsnr. 25/1001

2. Status på unge i praktik

Sagsnr. 25/1043

Sagsfremstilling

Der er 31 unge i praktik.
`;

describe('the folder of a referat', () => {
  test('has what the text says of the meeting and of its items, and heads for the figures', async () => {
    const said = await make(PRINTED);
    expect(referat('odense-2024-02-06')).toEqual({
      kommune: 'Odense',
      udvalg: 'Job- og Vækstudvalget',
      dato: '2024-02-06',
      dokumenttype: 'referat',
      punkter: [
        { nummer: '11', titel: 'Godkendelse af dagsorden', sagsnummer: '00.22.00-A00-1-24' },
        { nummer: '12', titel: 'Fleksjob i Odense', sagsnummer: '15.20.00-P05-2-24' },
      ],
      bemaerkninger: [],
    });
    for (const words of ['Job- og Vækstudvalget', '12. Fleksjob i Odense (15.20.00-P05-2-24)', 'data:find'])
      expect(said).toContain(words);
    expect(loadDataset(data).sources.map(({ id }) => id)).toContain('odense-2024-02-06');
  });

  test('is of an agenda too, whose committee is a whole phrase', async () => {
    await make(NUMBERED);
    expect(referat('nyborg-2025-05-14')).toMatchObject({
      udvalg: 'Udvalget for Beskæftigelse og Erhverv',
      dokumenttype: 'dagsorden',
      punkter: [
        { nummer: '1', sagsnummer: '25/1001' },
        { nummer: '2', titel: 'Status på unge i praktik', sagsnummer: '25/1043' },
      ],
    });
  });

  test('is the same of a text with the marks of Markdown', async () => {
    await make(
      PRINTED.replace(/^REFERAT.*/, '# $&')
        .replace(/^Punkt.*/gm, '# $&')
        .replace('Mødedato', '**Mødedato**')
        .replace('Sagsfremstilling', '## **Sagsfremstilling**'),
    );
    expect(referat('odense-2024-02-06').punkter).toHaveLength(2);
  });

  test('is of what the options say before what the text says', async () => {
    await make(PRINTED, {
      kommune: 'Kerteminde',
      udvalg: 'Jobudvalget',
      dato: '2024-02-07',
      type: 'dagsorden',
    });
    expect(referat('kerteminde-2024-02-07')).toMatchObject({
      udvalg: 'Jobudvalget',
      dokumenttype: 'dagsorden',
    });
  });
});

test.each<[string, string, NewOptions, string]>([
  ['what neither says is asked for', 'Vi mødtes og talte.', {}, '--kommune, --udvalg og --dato'],
  ['a municipality that is misspelt', PRINTED, { kommune: 'Oddense' }, 'Ligner Odense'],
  ['a date that is none', PRINTED, { dato: '6/2' }, '”6/2”'],
  ['a type that is none', PRINTED, { type: 'tabel' }, 'referat eller dagsorden'],
])('%s is refused, and nothing is written', async (_, text, options, words) => {
  await expect(make(text, options)).rejects.toThrow(words);
  expect(existsSync(join(data, 'referater', 'odense-2024-02-06'))).toBe(false);
});

test('a folder that is there is left alone', async () => {
  await make(PRINTED);
  await expect(make(PRINTED)).rejects.toThrow('findes allerede');
});
