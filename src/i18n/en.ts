import type { Direction, UnitType } from '../model/codelist';
import { formatNumber } from '../model/format';
import { upperFirst } from '../model/upperFirst';
import type { Messages } from './da';
import { numberWord } from './numberWords';

const list = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const more: Record<UnitType, readonly [string, string]> = {
  antal: ['more', 'fewer'],
  procent: ['higher', 'lower'],
  point: ['higher', 'lower'],
  kroner: ['more', 'less'],
  placering: ['worse', 'better'],
};

function moreOrLess(difference: number, unit: UnitType, direction: Direction): string {
  if (unit === 'placering' && direction === 'neutral') return difference > 0 ? 'further down' : 'higher up';
  return more[unit][difference > 0 ? 0 : 1];
}

/** English texts. */
export const en: Messages = {
  product: 'Nøgletavlen',
  languageName: { da: 'Dansk', en: 'English' },
  chooseLanguage: 'Language',
  present: 'Present',
  print: 'Print',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main menu',
  breadcrumb: 'Breadcrumb',
  list,
  kind: {
    faktisk: 'Actual',
    forventet: 'Expected',
    maal: 'Target',
    budget: 'Budget',
    prognose: 'Forecast',
    aendring: 'Change',
  },
  notStated: 'period not stated',
  computed: 'How it is computed',
  export: 'Download or copy',
  own: 'own figures',
  figures: (n) => (n === 1 ? '1 figure' : `${formatNumber(n, 0, 'en')} figures`),
  areaInSentence: (name) => (/^Region of | Region( of \w+)?$/.test(name) ? `the ${name}` : name),

  municipality: {
    find: 'Find municipality',
    findYours: 'Find your municipality',
    placeholder: 'Type or choose',
    remembered: 'remembered',
    change: 'Change',
    about: (n) => `${n} municipalities. Your choice is kept in this browser only.`,
    forget: (area) => `Forget ${area}`,
    minutes: 'minutes',
    found: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
    none: (query) => `No municipality has “${query}” in its name.`,
  },

  overview: {
    title: 'How are the municipalities doing on employment?',
    lede: 'What is going well, and what needs attention?',
  },

  area: {
    noFigures: (area) => `There are no figures for ${area} yet.`,
    noFiguresHelp: 'None of the sources names the area. See instead:',
    moreGroups: (n) => `and ${n} more`,
  },

  card: {
    sourceOf: (name) => `Source of ${name}`,
  },

  facts: {
    moreOrLess,
    hedged: {
      ca: (amount) => `about ${amount}`,
      under: (amount) => `just under ${amount}`,
      over: (amount) => `just over ${amount}`,
    },
    one: 'one',
    moreOfPeople: (more) => (more ? 'more' : 'less'),
    third: 'a third',
    hasMoved: (amount, up) => `has ${up ? 'risen' : 'fallen'} by ${amount}`,
    hasHalved: 'has halved',
    hasNotMoved: 'is unchanged',
    doubt: ', if the figure is read rightly',
    change: (difference, since) => `${difference} than ${since}`,
    inPeriod: (period, sort) => `${{ date: 'on', interval: 'in the period', other: 'in' }[sort]} ${period}`,
    unchanged: (since) => `Unchanged from ${since}`,
    yearBefore: 'the year before',
    target: (amount, above, target, reached) =>
      `${amount} ${above ? 'above' : 'below'} the target of ${target}${reached ? ', which is met' : ''}`,
    onTarget: (target) => `Exactly on target: ${target}`,
    earlier: (since, difference) => `${upperFirst(since)}: ${difference}`,
    inPercent: (share) => ` (${share})`,
    record: (highest, count, since) =>
      `The ${highest ? 'highest' : 'lowest'} level in the ${numberWord(count, 'en')} measurements since ${since}`,
    recordRank: (highest, count, since) =>
      `The ${highest ? 'worst' : 'best'} rank in the ${numberWord(count, 'en')} measurements since ${since}`,
    budget: (amount, over) => `${amount} ${over ? 'over' : 'under'} budget`,
    income: (amount, short) => `${amount} ${short ? 'less' : 'more'} income`,
    cameIn: (area, amount, group, short) =>
      short === null
        ? `${area} got ${amount} in ${group}`
        : `${area} got ${amount} ${short ? 'less' : 'more'} in ${group} than budgeted`,
    onBudget: 'no deviation',
    noneCarried: 'nothing',
    aDeviation: (deviation) => deviation,
    stated: (date) => `stated ${date}`,
    expense: (amount, saving) => `${saving ? 'a saving' : 'an expense'} of ${amount}`,
    expected: (difference, expected) => `${difference} than expected (${expected})`,
    asExpected: (expected) => `As expected (${expected})`,
    reference: (amount, above, area) => `${amount} ${above ? 'above' : 'below'} ${area}`,
    sameAs: (area, value) => `On a par with ${area}${value && ` (${value})`}`,
    signed: (amount, word, counted) => (counted ? amount.replace(/\s/, ` ${word} `) : `${amount} ${word}`),
    good: 'good',
    bad: 'bad',
  },

  indicator: {
    group: 'Group',
    everyGroup: 'All groups',
    show: 'Show as',
    related: 'Related key figures',
    sources: 'Sources',
    noSelection: 'There are no figures for what is chosen.',
    noFigures: (areas, group) => `There are no figures for ${areas}${group === null ? '' : ` on ${group}`}`,
    standing: 'How it stands',
    words: 'Words on this page',
    overall: 'Overall',
    statedOn: (date) => `stated ${date}, the period is not known`,
    noSelectionHelp: (name, areas) => `“${name}” is stated for ${areas}.`,
    showThose: 'Show the areas that have figures',
    unit: (unit) => `Unit: ${unit}`,
  },

  table: {
    sourceItem: (area, item, date) => `${area}, item ${item} (${date})`,
    item: (item) => `item ${item}`,
    area: 'Area',
    indicator: 'Key figure',
    group: 'Group',
    kind: 'Kind',
    period: 'Period',
    value: 'Value',
    printed: 'As printed',
    source: 'Source',
    note: 'Note',
    caption: (name) => `${name}: all figures shown`,
  },

  sources: {
    documentType: { referat: 'Minutes', dagsorden: 'Agenda', tabel: 'Table' },
    meeting: (type, date) => `${type} of the meeting ${date}`,
    item: (number) => `Item ${number}`,
  },

  states: {
    skipped: (n) =>
      `${n === 1 ? 'One row' : `${n} rows`} of the data file could not be read and ${n === 1 ? 'is' : 'are'} left out.`,
    unread: 'Some own figures could not be read and are left out.',
    readAgain: 'Reload the page. If it happens again, bring the figures in anew on “Own figures”.',
    unreadable: 'The figures are your own, and the browser cannot read them.',
    loading: 'Loading figures …',
    retry: 'Try again',
    startOver: 'Fetch everything again',
    startOverRefused: 'This takes a connection to the site. Try again when there is one.',
    catalogTitle: 'The figures cannot be loaded',
    unreachable: 'The file with figures could not be loaded. Check the connection and try again.',
    broken: 'The file with figures is not whole. Try again; if it goes on, the site must be published anew.',
    file: (path) => `File: ${path}`,
    failed: 'Something went wrong in this part of the page. The rest still works.',
    allFailed:
      'The page cannot be shown. It may help to fetch everything again; your decks and own figures stay in the browser.',
    toFront: 'Go to the front page',
    chartFailed: 'The chart cannot be shown. The figures are in the table.',
    noticeTitle: 'Part of the address was not understood',
    notice: (parameter, value) => `“${parameter}=${value}” is unknown and was skipped.`,
    dismiss: 'Close the message',
    unknown: {
      page: 'The page does not exist',
      area: 'The area does not exist',
      indicator: 'The key figure does not exist',
      source: 'The source does not exist',
      group: 'The benefit does not exist',
    },
    unknownText: (value) => `There is nothing here called “${value}”. The link may be misspelt or old.`,
    unknownWays: 'Go instead to:',
  },

  footer: {
    what: 'Nøgletavlen gathers employment figures from the minutes of municipal committees and official statistics. Every figure can be followed back to its source.',
    version: (version) => `Version ${version}`,
    statisticsDate: (date) => `Statistics taken ${date}`,
    dataDate: (date) => `Newest minutes ${date}`,
    licence: 'Free software under the MIT licence',
  },
};
