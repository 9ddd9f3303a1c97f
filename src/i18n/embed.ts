import { texts } from './texts';

/** The words around a chart that stands in another page. */
export const EMBED = texts(
  {
    onlyCharts: 'Kun en graf kan indlejres. Denne adresse fører til en anden side.',
    openPage: 'Åbn den på Nøgletavlen',
    openChart: 'Se grafen på Nøgletavlen',
    newTab: 'åbner i en ny fane',
  },
  {
    onlyCharts: 'Only a chart can be embedded. This address leads to another page.',
    openPage: 'Open it on Nøgletavlen',
    openChart: 'See the chart on Nøgletavlen',
    newTab: 'opens in a new tab',
  },
);
