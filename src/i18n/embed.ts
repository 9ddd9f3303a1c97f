import { texts } from './texts';

/** The words around a chart that stands in another page. */
export const EMBED = texts(
  {
    onlyCharts: 'Kun en graf kan indlejres. Denne adresse fører til en anden side.',
    framed:
      'Nøgletavlen vises ikke inde i en anden side, for så kan den side bestemme, hvad du klikker på. Kun en graf kan indlejres.',
    notHere:
      'Grafens tal er her ikke. Måske er adressen forkert, eller også er det egne tal, som kun ligger i den browser, de er indlæst i.',
    openPage: 'Åbn siden på Nøgletavlen',
    openChart: 'Se grafen på Nøgletavlen',
    newTab: 'åbner i en ny fane',
  },
  {
    onlyCharts: 'Only a chart can be embedded. This address leads to another page.',
    framed:
      'Nøgletavlen is not shown inside another page, which could then decide what you click on. Only a chart can be embedded.',
    notHere:
      'The figures of the chart are not here. The address may be wrong, or they are own figures, which are only in the browser they were brought into.',
    openPage: 'Open the page on Nøgletavlen',
    openChart: 'See the chart on Nøgletavlen',
    newTab: 'opens in a new tab',
  },
);
