import { texts } from './texts';

/** Texts of official statistics: minutes held against statistics, values that are withheld. */
export const OFFICIAL = texts(
  {
    agrees: (publisher: string, value: string) => `${publisher}: ${value} – stemmer`,
    differs: (publisher: string, value: string, stated: string) =>
      `${publisher}: ${value}. I referatet står ${stated}; statistik bliver rettet efterhånden.`,
    held: 'Holdt op mod statistikken',
    where: (area: string, period: string) => `${area}, ${period}`,
    /** @param areas whose it is, where more than one stand there */
    newerWithheld: (period: string, areas: string | null) =>
      `Tallet for ${period} er ikke offentliggjort${areas === null ? '' : ` for ${areas}`}, fordi det er så få personer, at de kunne genkendes.`,
    /** The heading of what is missing on the page of an area. */
    silent: 'Ikke offentliggjort',
    /** Of an indicator page whose newest figure is withheld. @param area after its preposition */
    heading: (period: string, area: string) => `Tallet for ${period} er ikke offentliggjort ${area}`,
    /** @param finding of the newest figure that there is */
    newest: (period: string, finding: string) =>
      `Det er så få personer, at de kunne genkendes. Det nyeste tal er fra ${period}: ${finding}`,
    withheld: (areas: string) =>
      `Tallet er ikke offentliggjort for ${areas}, fordi det er så få personer, at de kunne genkendes.`,
    withheldOf: (n: string) =>
      `${n} tal i tabellen er ikke offentliggjort, fordi de er om så få personer, at de kunne genkendes.`,
    terms: 'Vilkår',
    atPublisher: 'Tabellen hos udgiveren',
    notes: 'Om tallene',
  },
  {
    agrees: (publisher, value) => `${publisher}: ${value} – agrees`,
    differs: (publisher, value, stated) =>
      `${publisher}: ${value}. The minutes say ${stated}; statistics are revised over time.`,
    held: 'Held against the statistics',
    where: (area, period) => `${area}, ${period}`,
    newerWithheld: (period, areas) =>
      `The figure for ${period} is not published${areas === null ? '' : ` for ${areas}`}, since it is of so few people that they could be recognised.`,
    silent: 'Not published',
    heading: (period, area) => `The figure for ${period} is not published ${area}`,
    newest: (period, finding) =>
      `It is of so few people that they could be recognised. The newest figure is from ${period}: ${finding}`,
    withheld: (areas) =>
      `The figure is not published for ${areas}, since it is of so few people that they could be recognised.`,
    withheldOf: (n) =>
      `${n} figures of the table are not published, since they are of so few people that they could be recognised.`,
    terms: 'Terms',
    atPublisher: 'The table at its publisher',
    notes: 'About the figures',
  },
);
