/** Where agenda items begin, in the layouts of many municipalities. */
import { expect, test } from 'vitest';
import { open, titlesOf } from './opened';

const TITLES = ['Godkendelse af dagsorden', 'Flere i fleksjob', 'Budgetopfølgning', 'Eventuelt'];

/** The text of an agenda whose items begin as `begin` says, with the same sections under each. */
function agenda(
  begin: (title: string, n: number) => string,
  sections: readonly string[] = ['Indstilling', 'Sagsfremstilling', 'Økonomi', 'Bilag', 'Beslutning'],
  head = 'Nordby Kommune\n\nReferat fra mødet den 5. november 2024',
): string {
  const under = {
    Indstilling:
      'Forvaltningen indstiller,\n\n1. at målet hæves til 40 borgere, og\n2. at sagen sendes videre.',
    Sagsfremstilling:
      'Byrådet besluttede i 2023 at gøre mere.\n\nBilag 1: Sådan er der talt\n\nTallene er fra maj.\n\n1. Jobcentret har talt med 214 virksomheder.\n\n2. De fleste vil gerne.',
    Økonomi: 'Ingen.',
    Bilag: '- Notat om fleksjob\n- Bilag 2. Oversigt',
    Beslutning: 'Ad 1. Godkendt.\nAd 2. Godkendt.',
  };
  const items = TITLES.map((title, n) => {
    const own = sections.map(
      (name) =>
        `${name}\n\n${Object.entries(under).find(([key]) => name.toLowerCase().includes(key.toLowerCase()))?.[1] ?? 'Tekst.'}`,
    );
    return [begin(title, n), ...(n === 3 ? own.slice(-1) : own)].join('\n\n');
  });
  return [head, ...items].join('\n\n');
}

const numbered = (first: number) => TITLES.map((title, n) => `${first + n} ${title}`);
const unnumbered = TITLES.map((title) => `– ${title}`);

test.for<[string, string, string[]]>([
  [
    '“Punkt 17:” and a case number',
    agenda((title, n) => `Punkt ${17 + n}: ${title}\n\n15.00.00-P05-${n}-24`),
    numbered(17),
  ],
  ['a number and a full stop', agenda((title, n) => `${1 + n}. ${title}`), numbered(1)],
  ['“3)”', agenda((title, n) => `${3 + n}) ${title}`), numbered(3)],
  ['“21 (Åben)”', agenda((title, n) => `${21 + n} (Åben) ${title}\n\nSags ID: 24/${1001 + n}`), numbered(21)],
  ['“Pkt. 4 –”', agenda((title, n) => `Pkt. ${4 + n} – ${title}`), numbered(4)],
  ['“Sag nr. 5:”', agenda((title, n) => `Sag nr. ${5 + n}: ${title}\n\nJ.nr. 24-01${n}448`), numbered(5)],
  [
    '“Dagsordenspunkt 3”, the title in the next line',
    agenda((title, n) => `Dagsordenspunkt ${3 + n}\n\n${title}`),
    numbered(3),
  ],
  ['a number alone', agenda((title, n) => `${1 + n} ${title}`), numbered(1)],
  ['a number and a dash', agenda((title, n) => `${1 + n} - ${title}`), numbered(1)],
  [
    'capitals',
    agenda(
      (title, n) => `${8 + n}. ${title.toUpperCase()}`,
      ['INDSTILLING', 'SAGSFREMSTILLING', 'ØKONOMI', 'BESLUTNING'],
    ),
    numbered(8).map((title) => title.toUpperCase()),
  ],
  [
    'no numbers, but a case number',
    agenda((title, n) => `${title}\n\nSagsnr.: 24-0${14_448 + n}`),
    unnumbered,
  ],
  ['no numbers at all', agenda((title) => title), unnumbered],
  [
    'no numbers, and sections that no list has',
    agenda((title) => title, ['Hvad skal besluttes', 'Sagens gang', 'Beslutning']),
    unnumbered,
  ],
  [
    'an agenda without decisions',
    agenda((title, n) => `${1 + n}. ${title}`, ['Indstilling', 'Sagsfremstilling', 'Bilag']),
    numbered(1),
  ],
  [
    'its titles at the start',
    agenda(
      (title, n) => `${1 + n}. ${title}`,
      undefined,
      `Dagsorden\n\n${TITLES.map((title, n) => `${1 + n}. ${title}`).join('\n')}`,
    ),
    numbered(1),
  ],
  [
    'its titles at the start, with dots and pages',
    agenda(
      (title, n) => `${9 + n}. ${title}\n\nSagsnr. 24/${n}99`,
      undefined,
      `Indholdsfortegnelse\n\n${TITLES.map((title, n) => `${title}.....\t${n + 2}`).join('\n')}`,
    ),
    numbered(9),
  ],
  [
    'its titles at the start in columns, and a number without a sign',
    agenda(
      (title, n) =>
        `${112 + n}      ${title}\n\n         Sagsnummer 326-2024-33${n}8                        Åbent punkt`,
      undefined,
      `                Nordby Kommune\n                14. maj 2024\n\n         REFERAT\n\n         INDHOLD                             SIDE\n${TITLES.map((title, n) => `         ${112 + n}     ${title.padEnd(30)}${n + 1}`).join('\n')}\n\n                Nordby Kommune\n                14. maj 2024`,
    ),
    numbered(112),
  ],
])('%s', async ([, text, titles]) => {
  expect(titlesOf(await open(text))).toEqual(titles);
});

/** No numbers, and items without sections first and last. */
const BARE = `Nordby Kommune

Godkendelse af dagsorden

Godkendt.

Flere i fleksjob

Sagsfremstilling

Der er 40 borgere i fleksjob.

Virksomheder

De fleste vil gerne.

Beslutning

Taget til efterretning

Besøg på jobcentret

Udvalget så det nye jobcenter.

Budgetopfølgning

Sagsfremstilling

Der mangler 2 mio. kr.

Beslutning

Godkendt

Meddelelser

Der er jobmesse i maj.

Eventuelt

Intet.`;
const BARE_TITLES = [
  '– Godkendelse af dagsorden',
  '– Flere i fleksjob',
  '– Besøg på jobcentret',
  '– Budgetopfølgning',
  '– Meddelelser',
  '– Eventuelt',
];

test('items without numbers and sections are found behind decisions, and by what many agendas have', async () => {
  expect(titlesOf(await open(BARE))).toEqual(BARE_TITLES);
});

test('so they are where no line is empty', async () => {
  expect(titlesOf(await open(BARE.replaceAll('\n\n', '\n')))).toEqual(BARE_TITLES);
});

test('“Sag nr. 2” in a line of its own is number 2', async () => {
  const text = TITLES.map((title, n) => `Sag nr. ${2 + n}\n${title}\n\nBeslutning\n\nGodkendt.`).join('\n\n');
  expect(titlesOf(await open(text))).toEqual(numbered(2));
});

test('a number in a line of its own over a heading is the number of its item', async () => {
  const html = TITLES.map(
    (title, n) => `<div>${42 + n}</div><h2>${title}</h2><h3>Sagsfremstilling</h3><p>Flere gør det.</p>`,
  ).join('');
  expect(titlesOf(await open(`<!doctype html><body>${html}</body>`, 'a.html'))).toEqual(numbered(42));
});

test('what an item is about may begin as a section does', async () => {
  const titles = ['Godkendelse af dagsorden', 'Økonomi til mentorer', 'Økonomi i 2025'];
  const text = titles
    .map((title, n) => `${title}\n\nSagsnr.: 24-0${14_448 + n}\n\nBeslutning\n\nGodkendt.`)
    .join('\n\n');
  expect(titlesOf(await open(text))).toEqual(titles.map((title) => `– ${title}`));
});

test('items behind closed doors are items', async () => {
  const text = `1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Lukket punkt\n\nSagsnr. 24/1002\n\n3. Ledige\n\nBeslutning\n\nDrøftet.\n\nLukket: Personsag\n\nBeslutning\n\nGodkendt.`;
  const { items } = await open(text);
  expect(items.map(({ title, closed }) => [title, closed])).toEqual([
    ['Budget', false],
    ['Lukket punkt', true],
    ['Ledige', false],
    ['Lukket: Personsag', true],
  ]);
});

test('two meetings in a file are told apart', async () => {
  const meeting = (date: string) =>
    `Referat\n\nArbejdsmarkedsudvalget\n\nMødedato: ${date}\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Ledige\n\nBeslutning\n\nDrøftet.\n\n`;
  const { meetings, items, notices } = await open(meeting('5. november 2024') + meeting('3. december 2024'));
  expect(meetings.map(({ date }) => date?.value)).toEqual(['2024-11-05', '2024-12-03']);
  expect(items.map(({ meeting, order, title }) => `${meeting} ${order} ${title}`)).toEqual([
    '0 1 Budget',
    '0 2 Ledige',
    '1 1 Budget',
    '1 2 Ledige',
  ]);
  expect(notices).toContain('several-meetings');
});

test('prose without an agenda has no items', async () => {
  const text =
    'Der er 40 borgere i fleksjob.\n\nDet er ti flere end sidste år.\n\n1. Først det ene.\n\n2. Så det andet.';
  expect(await open(text)).toMatchObject({ items: [], notices: ['no-items'] });
});

test.each<[string, string, string]>([
  [
    'a number and sections',
    '4. Status på barsel\n\nSagsfremstilling\n\nDer er 12.\n\nBeslutning\n\nTaget til efterretning.',
    '4 Status på barsel',
  ],
  [
    'sections alone',
    'Status på barsel\n\nSagsfremstilling\n\nDer er 12.\n\nBeslutning\n\nTaget til efterretning.',
    '– Status på barsel',
  ],
  [
    'a number in front',
    '7. Status på barsel\n\nDer er 12 på barsel.\n\nDet er to flere end sidste år.',
    '7 Status på barsel',
  ],
  [
    'the head of a meeting before it',
    'Erhvervsudvalget\n\nTirsdag den 5. november 2024\n\n3. Status på barsel\n\nResumé\n\n1. Der er 12.\n\n2. Der var ti.',
    '3 Status på barsel',
  ],
])('a file with one item alone: %s', async (_, text, title) => {
  const referat = await open(text);
  expect(titlesOf(referat)).toEqual([title]);
  expect(referat.notices).not.toContain('no-items');
});

test('headings that say who met and when are no items', async () => {
  const head = ['REFERAT', 'Udvalget for Job', 'Onsdag den 20. september 2023 kl. 16.00, Rådhuset'];
  const items = TITLES.map((title) => `<h1>${title}</h1><h2>Beslutning</h2><p>Godkendt.</p>`);
  const html = [...head.map((line) => `<h1>${line}</h1>`), ...items].join('');
  expect(titlesOf(await open(html))).toEqual(unnumbered);
});
