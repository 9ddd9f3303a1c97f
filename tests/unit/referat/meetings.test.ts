/** Who met when, and where that is said. */
import { expect, test } from 'vitest';
import { textOf } from '../../../src/referat/blocks';
import { openReferat } from '../../../src/referat/open';
import { utf8 } from './files';
import { codelists } from './reading';

const read = (text: string, name = '') =>
  openReferat({ name, bytes: utf8(text) }, { areas: codelists.areas });
const ITEM = '\n\n1. Budget\n\nSagsnr. 24/1001\n\nBeslutning\n\nGodkendt i Odense Kommune den 1. maj 2020.\n';

test.for<[string, string | null, string | null, string | null]>([
  [
    'Aabenraa Kommune\n\nReferat Arbejdsmarkedsudvalget d. 05-11-2024',
    'aabenraa',
    'Arbejdsmarkedsudvalget',
    '2024-11-05',
  ],
  [
    'REFERAT Job- og Socialudvalget\n\nMødedato Tirsdag d. 5. november 2024 kl. 15:00\n\nÅrhus Kommune',
    'aarhus',
    'Job- og Socialudvalget',
    '2024-11-05',
  ],
  [
    'Udvalget for Børn, Unge og Uddannelse\n\nVejen Kommune, 5/11-2024',
    'vejen',
    'Udvalget for Børn, Unge og Uddannelse',
    '2024-11-05',
  ],
  [
    'KØBENHAVNS KOMMUNE\n\nBESKÆFTIGELSESUDVALGET\n\nDato: 5. nov. 2024',
    'koebenhavn',
    'BESKÆFTIGELSESUDVALGET',
    '2024-11-05',
  ],
  [
    'Referat\n\nGodkendt 12. december 2024\n\nMødet blev holdt den 5.11.2024 på vejen til Odder',
    null,
    null,
    '2024-11-05',
  ],
  [
    'Social- & Sundhedsudvalget i Bornholms Regionskommune 2024-11-05',
    'bornholm',
    'Social- & Sundhedsudvalget',
    '2024-11-05',
  ],
  [
    'Erhvervs- og Arbejdsmarkedsudvalget i Vejle\n\nMøde den 5. november 2024',
    'vejle',
    'Erhvervs- og Arbejdsmarkedsudvalget',
    '2024-11-05',
  ],
  [
    'Beskæftigelsesudvalget i Århus\n\nMøde den 5. november 2024',
    'aarhus',
    'Beskæftigelsesudvalget',
    '2024-11-05',
  ],
  ['Vejle Municipality\n\nMinutes, 5 November 2024', 'vejle', null, '2024-11-05'],
])('%s', async ([head, municipality, committee, date]) => {
  const { document, meetings } = await read(head + ITEM);
  const [meeting] = meetings;
  expect(meeting?.municipality?.value ?? null).toBe(municipality ?? 'odense');
  expect(meeting?.committee?.value ?? null).toBe(committee);
  expect(meeting?.date?.value ?? null).toBe(date);
  // Each stands where it is said to.
  const at = meeting?.date?.at;
  expect(textOf(document, at ?? { from: 0, to: 0 })).toMatch(/2024|5/);
});

test('the name of the file says what the text does not', async () => {
  const text = 'Referat\n\n1. Budget\n\nSagsnr. 24/1001\n\nBeslutning\n\nGodkendt.\n';
  const [meeting] = (await read(text, 'vejle-arbejdsmarkedsudvalget-2024-11-05.pdf')).meetings;
  expect(meeting).toMatchObject({
    municipality: { value: 'vejle', at: null },
    date: { value: '2024-11-05', at: null },
  });
  const [unknown] = (await read(text)).meetings;
  expect(unknown).toMatchObject({ municipality: null, committee: null, date: null });
});

test('each of two meetings in a file has the municipality and the committee that stand over its date', async () => {
  const meeting = (date: string) =>
    `Aabenraa Kommune\n\nArbejdsmarkedsudvalget\n\nReferat af mødet den ${date}${ITEM}\n\n2. Ledige\n\nSagsnr. 24/1002\n\nBeslutning\n\nAnbefales over for Byrådet.\n\n`;
  const { document, meetings, items, notices } = await read(
    meeting('11. juni 2024') + meeting('13. august 2024'),
  );
  expect(
    meetings.map(({ municipality, committee, date }) => [municipality?.value, committee?.value, date?.value]),
  ).toEqual([
    ['aabenraa', 'Arbejdsmarkedsudvalget', '2024-06-11'],
    ['aabenraa', 'Arbejdsmarkedsudvalget', '2024-08-13'],
  ]);
  expect(items.map((item) => item.meeting)).toEqual([0, 0, 1, 1]);
  expect(textOf(document, items[1] ?? { from: 0, to: 0 })).toMatch(/Byrådet\.$/);
  expect(notices).toEqual(['several-meetings']);
  const twice = await read(meeting('11. juni 2024').repeat(2));
  expect(twice.notices).toEqual(['meeting-again']);
});
