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
    notStated: 'ikke oplyst',
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
      money: 'budget eller forbrug',
      other: 'andre tal',
    },
    notStatedFor: (what: string, benefit: string, area: string) =>
      `Ingen kilder oplyser ${what} for ${benefit} i ${area}.`,
    statedFor: 'Det er oplyst for',
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
      otherYears: (area: string) =>
        `For ${area} er både antal og økonomi oplyst, men ikke for samme år. De stilles derfor ikke op mod hinanden.`,
      onlyPeople: (area: string) => `For ${area} er antallet oplyst, men ingen kilder oplyser økonomien.`,
      onlyMoney: (area: string) => `For ${area} er økonomien oplyst, men ingen kilder oplyser antallet.`,
      neither: (area: string) => `For ${area} oplyser ingen kilder hverken antal eller økonomi.`,
    },
    noFigures: (benefit: string) => `Ingen kilder oplyser tal om ${benefit}.`,
    noFiguresFor: (benefit: string, area: string) => `Ingen kilder oplyser tal om ${benefit} i ${area}.`,
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
    notStated: 'not stated',
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
      money: 'budget or spending',
      other: 'other figures',
    },
    notStatedFor: (what, benefit, area) => `No sources state ${what} for ${benefit} in ${area}.`,
    statedFor: 'It is stated for',
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
      otherYears: (area) =>
        `For ${area} both number and money are stated, but not for the same year. They are therefore not set side by side.`,
      onlyPeople: (area) => `For ${area} the number is stated, but no sources state the money.`,
      onlyMoney: (area) => `For ${area} the money is stated, but no sources state the number.`,
      neither: (area) => `For ${area} no sources state number or money.`,
    },
    noFigures: (benefit) => `No sources state figures about ${benefit}.`,
    noFiguresFor: (benefit, area) => `No sources state figures about ${benefit} in ${area}.`,
    chooseOther: 'Choose an area that has figures:',
    allBenefits: 'See all benefits',
  },
);

/** See {@link BENEFIT}. */
export type BenefitTexts = (typeof BENEFIT)['da'];
