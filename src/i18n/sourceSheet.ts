import type { Kind } from '../model/kind';
import { texts } from './texts';

/** What kind of figure it is, as said after its value. */
const kind: Record<Kind, string> = {
  faktisk: 'et faktisk tal, ikke et mål eller en prognose',
  forventet: 'et forventet tal, som en model har beregnet',
  maal: 'et mål',
  budget: 'et beløb, der er sat af eller bevilget',
  prognose: 'en prognose',
  aendring: 'en ændring, ikke et niveau',
};
const kindEn: Record<Kind, string> = {
  faktisk: 'an observed figure, not a target or a forecast',
  forventet: 'an expected figure, computed by a model',
  maal: 'a target',
  budget: 'an amount set aside or granted',
  prognose: 'a forecast',
  aendring: 'a change, not a level',
};

/** Texts of the sheet with the source of one figure. */
export const SOURCE_SHEET = texts(
  {
    source: 'Kilde',
    title: (value: string) => `Kilde til tallet ${value}`,
    gone: 'Tallet findes ikke længere i kilden.',
    open: {
      referat: (who: string) => `Åbn referatet hos ${who}`,
      dagsorden: (who: string) => `Åbn dagsordenen hos ${who}`,
      tabel: (who: string) => `Åbn tabellen hos ${who}`,
    },
    /** Where the text of the minutes is, which is not at hand here. */
    find: (who: string, meeting: string, item: string) =>
      `Teksten er ikke her på siden. ${who} lægger sine referater på sin hjemmeside: find mødet ${meeting}, ${item}.`,
    findByLink: (who: string, item: string) =>
      `Teksten er ikke her på siden. Den står i referatet hos ${who}, ${item}.`,
    ownText: 'Referatets tekst er ikke gemt i denne browser.',
    have: 'Har du referatet som fil, så find tallet i det',
    read: 'Sådan er tallet læst',
    printed: 'Trykt som',
    readAs: 'Læst som',
    kind,
    about: 'Gælder',
    period: 'Periode',
    means: 'Betyder',
    better: { hoej: 'Et højere tal er bedre.', lav: 'Et lavere tal er bedre.' },
    remark: 'Bemærkning',
    statistic: 'Statistikken',
    otherwise: 'Hvad det ellers kunne betyde',
    others: (item: string) => `Andre tal i punkt ${item}`,
    all: (n: number, item: string) => `Alle ${n} tal i punkt ${item}`,
    published: 'Sådan er tallet offentliggjort',
    value: 'Værdi',
    publisher: 'Udgiver',
    fetched: 'Hentet',
    terms: 'Vilkår',
    neighbours: 'Til sammenligning',
    before: 'perioden før',
    yearBefore: 'et år før',
    cite: 'Henvis til tallet',
    whole: { referat: 'Se hele referatet', dagsorden: 'Se hele dagsordenen', tabel: 'Om hele tabellen' },
  },
  {
    source: 'Source',
    title: (value) => `Source of the figure ${value}`,
    gone: 'The figure is no longer in the source.',
    open: {
      referat: (who) => `Open the minutes at ${who}`,
      dagsorden: (who) => `Open the agenda at ${who}`,
      tabel: (who) => `Open the table at ${who}`,
    },
    find: (who, meeting, item) =>
      `The text is not on this site. ${who} publishes its minutes on its website: find the meeting of ${meeting}, ${item}.`,
    findByLink: (who, item) => `The text is not on this site. It is in the minutes at ${who}, ${item}.`,
    ownText: 'The text of the minutes is not kept in this browser.',
    have: 'If you have the minutes as a file, find the figure in it',
    read: 'How the figure was read',
    printed: 'Printed as',
    readAs: 'Read as',
    kind: kindEn,
    about: 'Covers',
    period: 'Period',
    means: 'Meaning',
    better: { hoej: 'A higher figure is better.', lav: 'A lower figure is better.' },
    remark: 'Remark',
    statistic: 'The statistics',
    otherwise: 'What else it could mean',
    others: (item) => `Other figures in item ${item}`,
    all: (n, item) => `All ${n} figures in item ${item}`,
    published: 'How the figure is published',
    value: 'Value',
    publisher: 'Publisher',
    fetched: 'Retrieved',
    terms: 'Terms',
    neighbours: 'For comparison',
    before: 'the period before',
    yearBefore: 'a year before',
    cite: 'Refer to the figure',
    whole: {
      referat: 'See all of the minutes',
      dagsorden: 'See all of the agenda',
      tabel: 'About the whole table',
    },
  },
);
