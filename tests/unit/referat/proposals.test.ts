/** What is said of a proposal beside its number: where it was taken from, what is in doubt, where else it stands. */
import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/referat/proposal';
import { present } from '../fixtures';
import { read } from './reading';

const only = (text: string): Proposal => {
  const { proposals } = read(text);
  expect(proposals).toHaveLength(1);
  return present(proposals[0]);
};

test('a period of the same sentence is sure, and where it stands is told', () => {
  const text = 'I april 2024 er der 412 borgere på sygedagpenge.';
  const { period } = only(text);
  expect(period).toMatchObject({ value: '2024-04', from: 'sentence', sure: true });
  expect(period.at && text.slice(period.at.from, period.at.to)).toBe('april 2024');
});

test('a period that goes on in the paragraph is taken over', () => {
  const { proposals } = read('I april 2024 er der 412 borgere på sygedagpenge. Heraf er 37 under 30 år.');
  expect(proposals[1]?.period).toMatchObject({ value: '2024-04', from: 'paragraph', sure: true });
});

test('a period from elsewhere in the item is not that of a figure, and when it is of is asked', () => {
  const { proposals } = read(`I april 2024 er der 412 borgere på sygedagpenge.

Der er 64 borgere i fleksjob.`);
  expect(proposals[1]?.period).toMatchObject({ value: '', from: 'nothing', sure: false, or: [] });
  expect(proposals[1]?.doubts).toContain('periode');
});

test.each<[string, boolean]>([
  ['I maj 2024 svarede borgere på et spørgeskema.', true],
  ['I maj 2024 besluttede udvalget at sende et spørgeskema ud.', false],
  ['Indsatsen varer i hele perioden 2023-2026.', false],
])('%s: whether that is when what follows is of', (first, sure) => {
  expect(read(`${first} 404 borgere er tilfredse.`).proposals[0]?.period).toMatchObject({
    from: 'paragraph',
    sure,
  });
});

test('an interval that an item has said again, and no other, is that of a change without one', () => {
  const once = `I april 2024 var der 12 flere i fleksjob end i april 2023.`;
  const again = `I april 2024 sammenlignet med april 2023 er der flere på de fleste ydelser.`;
  const other = `I maj 2024 var der 3 flere på efterløn end i maj 2023.`;
  const change = (...paragraphs: string[]) => {
    const { proposals } = read(
      [...paragraphs, 'Der har været et fald på 5,8 % i sygedagpenge.'].join('\n\n'),
    );
    return proposals.at(-1)?.period;
  };
  expect(change(once)).toMatchObject({ value: '', sure: false });
  expect(change(once, again)).toMatchObject({ value: '2023-04/2024-04', from: 'item', sure: true });
  expect(change(once, again, other)).toMatchObject({ sure: false });
});

test('a heading gives its period to what stands under it', () => {
  const { proposals } = read(`Indledning til sagen om sygedagpenge.

Status pr. 1. maj 2024

Der er 412 borgere på sygedagpenge.`);
  expect(proposals[0]?.period).toMatchObject({ value: '2024-05-01', from: 'heading', sure: true });
});

test('a period that the item defines is meant wherever its name stands', () => {
  const { proposals } = read(
    `Seneste opgørelsesperiode er juli 2022 til juni 2023.

I seneste opgørelsesperiode var der 2.790 fuldtidspersoner på offentlig forsørgelse.`,
  );
  expect(proposals[0]?.period).toMatchObject({ value: '2022-07/2023-06', sure: true });
});

test('where nothing says when, the period is empty; where something says it later, it is in doubt too', () => {
  expect(only('Der er 64 borgere i fleksjob.')).toMatchObject({
    period: { value: '', from: 'nothing' },
    doubts: [],
  });
  const { proposals } = read('Der er 64 borgere i fleksjob. I april 2023 var der 60 borgere i fleksjob.');
  expect(proposals[0]).toMatchObject({ period: { value: '', from: 'nothing' }, doubts: ['periode'] });
});

test('per cent of a share may be meant in points, which is asked', () => {
  const { proposals } = read(
    'Andelen på ledighedsydelse er 11 % i maj 2024, hvilket er en stigning på 0,5 % siden april 2024.',
  );
  expect(proposals[1]).toMatchObject({
    unit: { value: 'procentpoint', sure: false, or: ['procent'] },
    period: { value: '2024-04/2024-05' },
  });
});

test.each<[string, number]>([
  ['I 2023 var der et mindreforbrug på 3,4 mio. kr.', -3_400_000],
  ['I 2023 var der et merforbrug på 3,4 mio. kr.', 3_400_000],
  ['I 2023 var der et mindreforbrug på -3,4 mio. kr.', -3_400_000],
  ['I 2023 var der et mindre forbrug på 3,4 mio. kr.', -3_400_000],
  ['I 2023 faldt antallet af ledige med 40 personer.', -40],
  ['I 2023 var der 40 færre ledige end i 2022.', -40],
  ['I 2023 blev der sparet 3,4 mio. kr.', 3_400_000],
  ['I 2023 faldt antallet af ledige til 40 personer.', 40],
])('%s: the sign is as meant', (text, value) => {
  expect(only(text).value.value).toBe(value);
});

test('an unknown area is named in its words and is in doubt', () => {
  expect(only('I klyngen er ledigheden 3,3 procent i april 2024.')).toMatchObject({
    area: { value: { id: null, name: 'klyngen' }, sure: false },
    doubts: expect.arrayContaining(['omraade']),
  });
});

test('one number about two areas is two figures', () => {
  const { proposals } = read(
    'Landsgennemsnittet og RAR-tallet er faldet med 3 pct. fra april 2023 til april 2024.',
  );
  expect(proposals.map(({ area }) => area.value.name)).toEqual(['Hele landet', 'RAR Sydjylland']);
});

test('a figure that is stated again is one, with both places', () => {
  const text = `I april 2024 var der 412 borgere på sygedagpenge.

Som nævnt var der 412 borgere på sygedagpenge i april 2024.`;
  const { places } = only(text);
  expect(places.map(({ from, to }) => text.slice(from, to))).toEqual(['412 borgere', '412 borgere']);
});

test('equal numbers of different things stay two', () => {
  expect(
    read('I 2023 kom 12 borgere i fleksjob. I 2023 fik 12 borgere førtidspension.').proposals,
  ).toHaveLength(2);
});

test('an indicator of the lists is known by the words of the sentence', () => {
  const { indicator } = only('Beskæftigelsesfrekvensen for de 16-64-årige var 74,2 procent i november 2023.');
  expect(indicator.value.id).toBe('beskaeftigelsesfrekvens');
});

test('what no list has is named by the words of the sentence', () => {
  const { indicator } = only('I 2023 fik 71 procent af de nyansatte mentorer et kursus.');
  expect(indicator.value).toEqual({ id: null, name: 'Andel af nyansatte mentorer et kursus' });
});

test('the benefit that a figure stands by is its group', () => {
  const { proposals } = read(
    'Merforbruget i 2023 ligger på sygedagpenge (1,9 mio. kr.) og ledighedsydelse (0,8 mio. kr.).',
  );
  expect(proposals.map(({ group }) => group.value.id)).toEqual(['sygedagpenge', 'ledighedsydelse']);
});

test('what is held against what was expected is of the same area and called the same', () => {
  const { proposals } = read(
    'I Haderslev kunne man vente 310 fuldtidspersoner på sygedagpenge. Det faktiske tal er 290 fuldtidspersoner.',
  );
  expect(proposals.map(({ area, indicator }) => [area.value.name, indicator.value.name])).toEqual([
    ['Haderslev', proposals[0]?.indicator.value.name],
    ['Haderslev', proposals[0]?.indicator.value.name],
  ]);
});

test('equal numbers under headings of other benefits are not one figure', () => {
  const { proposals } = read(
    'A-dagpenge\n\nDet forventede antal er 190 fuldtidspersoner.\n\nSygedagpenge\n\nDet forventede antal er 190 fuldtidspersoner.',
  );
  expect(proposals.map(({ group }) => group.value.id)).toEqual(['a-dagpenge', 'sygedagpenge']);
});

test('money without a time is asked where the item has spoken of a year', () => {
  const items = (first: string) =>
    read(`${first}\n\nServicerammen\n\nDer ventes merudgifter på 12,9 mio. kr.`).proposals.map(
      (p) => p.period.sure,
    );
  expect(items('Udvalget skal godkende prognosen for 2024.')).toEqual([false]);
  expect(items('Udvalget skal godkende prognosen.')).toEqual([true]);
});

test('a line of who was absent ends no section', () => {
  const item = '4. Økonomi\n\nSagsfremstilling\n\nBudgettet er vedtaget.\n\nBeslutning\n\nFraværende: NN';
  const text = `${item}\n\nUdvalget afsatte 40.000 kr. i 2024.\n\n5. Eventuelt\n\nBeslutning\n\nIntet.`;
  expect(read(text, true).proposals.map(({ value }) => value.value)).toEqual([40_000]);
});

test('an agenda without a figure gives none', () => {
  expect(read('Punkt 1: Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.', true).proposals).toEqual([]);
});

/** What figures are taken to measure: an indicator's id or new words, with “?” where that is asked. */
const namesOf = (text: string): string[] =>
  read(text).proposals.map(({ indicator: { value, sure } }) => `${value.id ?? value.name}${sure ? '' : '?'}`);

test.each<[string, readonly string[]]>([
  ['Andelen af ledige fleksjobbere er 12,1 pct. i maj 2024.', ['Andelen af ledige fleksjobbere?']],
  ['I maj 2024 er 88 pct. af de visiterede til fleksjob i fleksjob.', ['fleksjob-beskaeftigelse']],
  ['I maj 2024 er 61 pct. af de 18-66-årige i beskæftigelse.', ['Andel af 18-66-årige i beskæftigelse']],
  ['Ledigheden er 3,2 pct. i maj 2024.', ['Ledigheden?']],
  ['I maj 2024 er der 64 borgere i fleksjob.', ['fleksjob-personer']],
  ['I 2023 var der et samlet mindreforbrug på 3,6 mio. kr.', ['budgetafvigelse']],
  ['I 2023 var der et samlet mindreforbrug på anlæg på 3,6 mio. kr.', ['budgetafvigelse-anlaeg']],
])('what is the opposite of an indicator, or only like it, is asked: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each<[string, readonly string[]]>([
  [
    'I en måling fra maj 2024 føler 10 % af kursisterne sig tæt på målet, 25 % længere væk og 65 % langt bagefter.',
    [
      'Andel af kursisterne: tæt på målet',
      'Andel af kursisterne: længere væk',
      'Andel af kursisterne: langt bagefter',
    ],
  ],
  ['Fraværet steg fra 3,1 pct. til 3,4 pct. i perioden.', ['Fraværet', 'Fraværet']],
  ['I 2023 var mindreforbruget til tolke −2,5 mio. kr.', ['Afvigelse fra budgettet til tolke']],
  ['På rammen for indsatser forventer forvaltningen merudgifter på 12,9 mio. kr.', ['Afvigelse i udgifter']],
  ['På overførselsrammen anmodes om en tilbageførsel af 68,1 mio. kr.', ['Tilbageførsel']],
  [
    'Der er 12 besatte stillinger og 7 ledige stillinger i maj 2024.',
    ['Besatte stillinger', 'Ledige stillinger'],
  ],
  ['212 virksomheder har besvaret skemaet i maj 2024.', ['Virksomheder, der har besvaret skemaet']],
  ['Kommunen lå som nummer 12 i maj 2024.', ['Placering?']],
  // Who says it, how it is said and what is done with it are no names.
  ['I 2023 blev der opnået en besparelse på 3,4 mio. kr.', ['Besparelse']],
  ['For 2024 forventer administrationen en udgift til tolke på 3,4 mio. kr.', ['Udgift til tolke']],
  ['Derudover har caféen haft 50 månedlige kontakter i 2023.', ['Caféen, månedlige kontakter']],
  ['I 2023 begyndte 318 unge på en erhvervsuddannelse.', ['Unge på erhvervsuddannelse']],
  [
    '143 virksomheder har ikke tidligere deltaget i maj 2024.',
    ['Virksomheder, der har ikke tidligere deltaget'],
  ],
  ['Forløbet varede i gennemsnit 14,2 uger i 2023.', ['Forløbet, uger']],
  [
    'Andelen af tilfredse gæster var i 2022 og 2023 henholdsvis 76 og 81 procent.',
    ['Andelen af tilfredse gæster', 'Andelen af tilfredse gæster'],
  ],
])('a new indicator is called what its own words say: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each(['Projektet varer 2,5 år.', 'Bus nr. 97 kører ikke mere.'])(
  'what may be no figure is asked: %s',
  (text) => {
    expect(read(text).proposals.every(({ doubts }) => doubts.includes('noegletal'))).toBe(true);
  },
);
