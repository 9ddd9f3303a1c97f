import { upperFirst } from '../model/upperFirst';
import { texts } from './texts';

/** The pages of benefits and target groups. */
export const BENEFIT = texts(
  {
    list: {
      lede: (n: number) =>
        `${n} ydelser og målgrupper, hver på én side: hvor mange det er, hvad staten venter, hvor stor en andel, hvilken placering, hvilke mål og hvad det koster.`,
      benefits: 'Ydelser',
      targetGroups: 'Målgrupper',
      has: 'Oplyst',
      notStated: (sides: string) => `Ikke oplyst: ${sides}`,
      count: (figures: string, municipalities: number, others: number) =>
        [
          figures,
          municipalities === 1 ? '1 kommune' : `${municipalities} kommuner`,
          others === 0 ? '' : others === 1 ? '1 andet område' : `${others} andre områder`,
        ]
          .filter(Boolean)
          .join(' · '),
      more: (n: number) => (n === 1 ? 'og 1 kommune til' : `og ${n} kommuner til`),
    },
    municipality: 'Kommune',
    compared: 'Områder, der vises',
    glance: 'Kort fortalt',
    facets: {
      people: { name: 'Antal', about: 'Hvor mange det drejer sig om.' },
      expected: {
        name: 'Forventet',
        about: 'Det faktiske antal mod det, en model venter ud fra kommunens vilkår.',
      },
      share: { name: 'Andel', about: 'Andele i procent og forskelle i procentpoint.' },
      rank: { name: 'Placering', about: 'Hver liste måler sit eget; læs, hvad nr. 1 betyder.' },
      target: { name: 'Mål', about: 'Hvad kommunen vil nå, og hvor langt der er.' },
      money: {
        name: 'Økonomi',
        about: 'Merforbrug er mere brugt end budgettet, mindreforbrug er mindre.',
      },
      other: { name: 'Andre tal', about: 'Ændringer, der står alene, og antal af andet end personer.' },
    },
    missing: {
      people: 'et antal',
      expected: 'et forventet antal',
      share: 'en andel',
      rank: 'en placering',
      target: 'et mål',
      money: 'budget og forbrug',
    },
    or: 'eller',
    notStatedFor: (what: string, benefit: string) => `Ingen kilder oplyser ${what} for ${benefit}.`,
    /** Follows the difference in words: `færre end forventet`. */
    thanExpected: (word: string) => `${word} end forventet`,
    asExpected: 'Som forventet',
    onlyDifference: 'Kun forskellen er oplyst',
    against: (actual: string, expected: string) => `${actual} mod ${expected} forventet`,
    inBudget: (plan: string) => `mod ${plan} i budgettet`,
    andTarget: (value: string, distance: string) => `${value}, ${distance}`,
    connection: {
      title: 'Mennesker og penge samme år',
      people: 'Mennesker',
      money: 'Penge',
      note: 'Tallene står side om side, fordi de gælder samme år. De viser ikke, at det ene er årsag til det andet.',
    },
    noFigures: (benefit: string) => `Ingen kilder oplyser tal om ${benefit}.`,
    noFiguresFor: (benefit: string, areas: string) => `${upperFirst(areas)} har ingen tal for ${benefit}.`,
    chooseOther: 'Vælg et område, der har tal:',
    allBenefits: 'Se alle ydelser',
  },
  {
    list: {
      lede: (n) =>
        `${n} benefits and target groups, a page each: how many, what the state expects, what share, which rank, which targets and what it costs.`,
      benefits: 'Benefits',
      targetGroups: 'Target groups',
      has: 'Stated',
      notStated: (sides) => `Not stated: ${sides}`,
      count: (figures, municipalities, others) =>
        [
          figures,
          municipalities === 1 ? '1 municipality' : `${municipalities} municipalities`,
          others === 0 ? '' : others === 1 ? '1 other area' : `${others} other areas`,
        ]
          .filter(Boolean)
          .join(' · '),
      more: (n) => (n === 1 ? 'and 1 more municipality' : `and ${n} more municipalities`),
    },
    municipality: 'Municipality',
    compared: 'Areas shown',
    glance: 'In short',
    facets: {
      people: { name: 'Number', about: 'How many it is about.' },
      expected: {
        name: 'Expected',
        about: 'The actual number against what a model expects from the municipality’s conditions.',
      },
      share: { name: 'Share', about: 'Shares in per cent and differences in percentage points.' },
      rank: { name: 'Rank', about: 'Each list measures its own thing; read what no. 1 means.' },
      target: { name: 'Target', about: 'What the municipality aims for, and how far there is to go.' },
      money: { name: 'Money', about: 'Over budget is more spent than the budget, under budget is less.' },
      other: {
        name: 'Other figures',
        about: 'Changes that stand alone, and counts of something else than persons.',
      },
    },
    missing: {
      people: 'a number',
      expected: 'an expected number',
      share: 'a share',
      rank: 'a rank',
      target: 'a target',
      money: 'budget and spending',
    },
    or: 'or',
    notStatedFor: (what, benefit) => `No sources state ${what} for ${benefit}.`,
    thanExpected: (word) => `${word} than expected`,
    asExpected: 'As expected',
    onlyDifference: 'Only the difference is stated',
    against: (actual, expected) => `${actual} against ${expected} expected`,
    inBudget: (plan) => `against ${plan} in the budget`,
    andTarget: (value, distance) => `${value}, ${distance}`,
    connection: {
      title: 'People and money in the same year',
      people: 'People',
      money: 'Money',
      note: 'The figures stand side by side because they are of the same year. They do not show that one causes the other.',
    },
    noFigures: (benefit) => `No sources state figures about ${benefit}.`,
    noFiguresFor: (benefit, area) => `There are no figures for ${benefit} in ${area}.`,
    chooseOther: 'Choose an area that has figures:',
    allBenefits: 'See all benefits',
  },
);
