import { texts } from './texts';

/** The rules by which figures are judged (`analysis/verdict/judge.ts`), as readers meet them. */
export const RULES = texts(
  {
    title: 'Sådan vurderes tallene',
    text: [
      'Et tal kan kun vurderes, når det er klart, om højt eller lavt er bedst. Ellers står det ”Til orientering”.',
      'Har kommunen sat et mål, eller har staten eller budgettet et forventet tal, afgør det alene.',
      'Ellers holdes andele op mod hele landet og mod regionen eller det regionale arbejdsmarkedsråd (RAR) i samme periode. Peger de hver sin vej, er tallet ”Blandet”.',
      'Er der ingen af delene, holdes tallet op mod sig selv mindst et år før, og landets egen udvikling står ved siden af.',
      'Andele, der ligger inden for 0,1 procentpoint af hinanden, er ”På niveau”. For antal og placeringer tæller enhver forskel.',
      'Svar fra undersøgelser, dele af et regnskab, planer og tal, der kan læses på flere måder, vurderes ikke. Tal uden periode er aldrig med her.',
      'Alderen regnes fra periodens slutning, eller fra mødet, hvis perioden ikke var forbi. Er et tal fem år eller ældre, er dets tegn hult, og det tæller ikke med.',
      'Af flere tal om det samme vises ét. Der vises aldrig kun gode tal, hvis der også er dårlige.',
      '”ca.” betyder, at Nøgletavlen selv har regnet tallet ud. En regions ledighed er dens kommuners ledige i forhold til deres arbejdsstyrke.',
    ],
  },
  {
    title: 'How the figures are judged',
    text: [
      'A figure can be judged only if it is clear whether high or low is best. Otherwise it is “For information”.',
      'If the municipality has set a target, or the state or the budget has an expected number, that decides alone.',
      'Otherwise shares are held against the whole country and against the region or the regional labour-market council (RAR) in the same period. If these point different ways, the figure is “Mixed”.',
      'If there is neither, the figure is held against itself at least a year before, with the country’s own change beside it.',
      'Shares within 0.1 percentage point of one another are “Level”. For counts and ranks any difference counts.',
      'Answers of surveys, parts of accounts, plans, and figures that can be read in several ways are not judged. Figures without a period are never here.',
      'Age is counted from the end of the period, or from the meeting if the period was not over. The sign of a figure five years old or more is hollow, and it does not count.',
      'Of several figures about the same thing one is shown. There are never only good figures if there are bad ones too.',
      '“approx.” means that Nøgletavlen has computed the figure. Unemployment in a region is the unemployed of its municipalities relative to their labour force.',
    ],
  },
);
