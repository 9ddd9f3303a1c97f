/**
 * What a slide without a chart says, as plain data in the words of a language: the screen, the handout and the files that
 * are taken out draw the same.
 */
import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { SourceEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { SlideContent } from '../../model/deck';
import { isReferat } from '../../model/documentType';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { comparePeriods } from '../../model/period';
import { type CitationPart, citation, saying } from '../citation';
import { besideText } from '../insight/own';
import { sourcesOf } from '../sourcesOf';
import { OLD } from '../verdict/age';
import type { Sign, VerdictGroup } from '../verdict/judge';
import { type ValueParts, valueParts } from '../verdict/valueParts';
import type { AreaFigures, VerdictFigure } from '../verdict/verdict';
import { comparisonLine, figureName, figureSentence, headline } from '../verdict/words';
import { type Question, question } from './question';
import { type Story, storyOf } from './story';

/** A figure in words, with its value apart. */
export interface FigureLine {
  readonly id: string;
  readonly name: string;
  readonly value: ValueParts;
  /** When it is of, and how old it is where that is much. */
  readonly when: string;
  /** What it is held against, or why it is not. */
  readonly against: string;
  /** What more there is to say, a sentence at most; '' for nothing. */
  readonly more: string;
}

/** A judged figure. */
export interface VerdictLine extends FigureLine {
  readonly sign: Sign;
  /** True for a figure so old that its sign is hollow. */
  readonly hollow: boolean;
  /** The sign in a word. */
  readonly word: string;
}

/** A source with the agenda items that state figures. */
export interface SourceLines {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly items: readonly {
    readonly number: string;
    readonly name: string;
    readonly title: string;
    /** A figure that it states. */
    readonly figure: Observation;
  }[];
}

/** The one thing that a slide shows. */
export type SlideBody =
  /** Under the title of the deck: who met and when, how new the figures are, what is new. */
  | { readonly type: 'title'; readonly area: string; readonly lines: readonly string[] }
  | { readonly type: 'verdict'; readonly rows: readonly VerdictLine[] }
  | { readonly type: 'figures'; readonly rows: readonly FigureLine[] }
  | { readonly type: 'questions'; readonly questions: readonly Question[] }
  | { readonly type: 'sources'; readonly sources: readonly SourceLines[] }
  | { readonly type: 'text'; readonly paragraphs: readonly string[] }
  /** A sentence where there is nothing to show. */
  | { readonly type: 'nothing'; readonly text: string };

/** A slide in words. */
export interface SlideWords {
  /** Whose figures it shows. */
  readonly eyebrow: string;
  /** What stands over it unless the reader has written another. */
  readonly title: string;
  /** Under the title; '' for nothing. */
  readonly subtitle: string;
  readonly body: SlideBody;
  /** The figures it shows. */
  readonly figures: readonly Observation[];
  /** What stands at its foot: the sources as briefly as can be, and whether a number is computed from them. */
  readonly foot: readonly CitationPart[];
}

/** Contents that are described here; the rest are charts and tables. */
export type WordsContent = Exclude<SlideContent, { readonly type: 'chart' | 'rows' }>;

/** The area whose figures a slide is made of; null for one made of none. */
export function areaOfSlide(content: SlideContent): string | null {
  if ('area' in content) return content.area;
  const [only] = content.type === 'sources' && content.areas.length === 1 ? content.areas : [];
  return only ?? null;
}

const NOTHING: Pick<SlideWords, 'subtitle' | 'figures' | 'foot'> = { subtitle: '', figures: [], foot: [] };
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function whenOf({ figure, age }: VerdictFigure, text: Wording): string {
  const t = VERDICT[text.language];
  return [text.when(figure), age.years > 0 ? t.age(age.years, age.months) : ''].filter(Boolean).join(' · ');
}

/** A value without the unit of a count, which its name says. */
function valueAlone(o: Observation, text: Wording): ValueParts {
  const parts = valueParts(o, text);
  const { type } = text.index.unit(text.index.indicator(o.indicator).unit);
  return type === 'antal' ? { ...parts, unit: '' } : parts;
}

function moreOf(one: VerdictFigure, text: Wording): string {
  if (one.beside) return besideText(one.beside, text);
  // What points both ways is a line and a half already.
  return one.sign === 'mixed' ? '' : figureSentence(one, text, 1).text;
}

function lineOf(one: VerdictFigure, text: Wording): FigureLine {
  return {
    id: one.figure.id,
    name: figureName(one.figure, text),
    value: valueParts(one.figure, text),
    when: whenOf(one, text),
    against: comparisonLine(one, text).text,
    more: moreOf(one, text),
  };
}

const figuresIn = (list: readonly VerdictFigure[]): Observation[] =>
  list.flatMap(({ figure, beside }) => (beside ? [figure, beside] : [figure]));

/** Who states a figure, and where: the agenda item of minutes, or what a publisher's table counts; '' for an own source. */
function statedBy(o: Observation, text: Wording): readonly [who: string, where: string] {
  const source = text.index.source(o.source);
  if (isOwn(o.source)) return [text.sourceName(o.source), ''];
  return isReferat(source)
    ? [
        PRESENT[text.language].deck.referat(text.area(source.area), text.date(source.date)),
        text.t.table.item(o.item),
      ]
    : [source.committee, nameOf(o.indicator, text)];
}

/** Where figures are from in a line: each who states any is named once, with a way to each place that they are in. */
function footOf(figures: readonly Observation[], computed: boolean, text: Wording): CitationPart[] {
  const t = PRESENT[text.language];
  const byWho = groupBy(figures, (o) => statedBy(o, text)[0]);
  const parts = [...byWho].flatMap(([who, own], i): CitationPart[] => {
    const places = [...groupBy(own, (o) => statedBy(o, text)[1])];
    const ways = places.map(([where, [figure]]) => ({ text: where || who, figure: figure ?? null }));
    const opening = `${i > 0 ? '; ' : ''}${at(places, 0)[0] === '' ? '' : `${who}: `}`;
    return citation(opening, ways, ', ');
  });
  return [saying(t.deck.source), ...parts, ...(computed ? [saying(` · ${t.computed}`)] : [])];
}

/** A title of more letters takes three lines. */
const LONG = 90;

/** The verdict in a sentence that two lines have room for, whose years stand with its figures: what goes best and what needs attention most, if all is too much. */
function finding(verdict: Story['verdict'], text: Wording): string {
  const whole = headline(verdict, text, false);
  if (whole.length <= LONG) return whole;
  const of = (group: VerdictGroup) => verdict.figures.filter((o) => o.group === group);
  const [goods, bads] = [of('good'), of('attention')];
  const few = goods.length > 0 && bads.length > 0 ? [goods.slice(0, 1), bads.slice(0, 1)] : [goods, bads];
  return headline({ figures: few.flatMap((own) => own.slice(0, 2)) }, text, false);
}

/** The indicators that a deck tells of. */
const toldIn = ({ verdict, points, plain, questions }: Story) =>
  new Set([
    ...[...verdict.figures, ...plain, ...questions].map(({ figure }) => figure.indicator),
    ...points.map(({ indicator }) => indicator),
  ]);

/** The newest minutes that figures are of; undefined for none. */
function newestMinutes(observations: readonly Observation[], index: CatalogIndex): SourceEntry | undefined {
  return [...new Set(observations.map((o) => o.source))]
    .map((id) => index.source(id))
    .filter((source) => isReferat(source) && !isOwn(source.id))
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** The newest official figures: their names and their period; null where there are none. */
function newestOf(story: Story, observations: readonly Observation[], area: string, index: CatalogIndex) {
  const told = toldIn(story);
  const official = observations.filter(
    (o) => o.area === area && told.has(o.indicator) && !isReferat(index.source(o.source)) && o.period !== '',
  );
  const newest = [...official].sort((a, b) => comparePeriods(b.period, a.period))[0]?.period;
  if (newest === undefined) return null;
  const names = new Set(official.filter(({ period }) => period === newest).map(({ indicator }) => indicator));
  return {
    period: newest,
    indicators: index.catalog.indicators.filter(({ id }) => names.has(id)).map(({ id }) => id),
  };
}

function titleWords(
  figures: AreaFigures,
  story: Story,
  area: string,
  today: string,
  text: Wording,
): SlideWords {
  const { index, language } = text;
  const t = PRESENT[language].deck;
  const own = figures.observations.filter((o) => o.area === area);
  const told = toldIn(story);
  const minutes = newestMinutes(
    own.filter((o) => told.has(o.indicator)),
    index,
  );
  const committees = newestMinutes(
    own.filter((o) => index.source(o.source).area === area),
    index,
  );
  const newest = newestOf(story, figures.observations, area, index);
  const meeting =
    minutes && t.minutes(minutes.area === area ? '' : text.area(minutes.area), text.period(minutes.date));
  const official = newest && t.official(text.period(newest.period));
  return {
    ...NOTHING,
    eyebrow: index.area(area).longName[language],
    title: t.question,
    body: {
      type: 'title',
      area,
      lines: [
        committees?.committee ?? '',
        upper([meeting, official].filter(Boolean).join(` ${t.and} `)),
        newest ? t.newest(VERDICT[language].list(newest.indicators.map((id) => nameOf(id, text)))) : '',
      ].filter(Boolean),
    },
    foot: [saying(`${t.shown(text.period(today))} · ${t.follow}`)],
  };
}

/** What an indicator is called in a list: whom it counts, or its own name. */
function nameOf(id: string, text: Wording): string {
  const { whom } = text.index.indicator(id);
  const words = whom && !whom.da.includes('{') ? whom[text.language] : text.indicator(id);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Agenda items named of a source. */
const MOST_ITEMS = 8;

function sourceLines(
  source: SourceEntry,
  observations: readonly Observation[] | null,
  text: Wording,
): SourceLines {
  const t = PRESENT[text.language];
  const own = observations?.filter((o) => o.source === source.id);
  const byItem = groupBy(own ?? [], (o) => o.item);
  const referat = isReferat(source);
  return {
    id: source.id,
    name: referat ? `${text.area(source.area)}, ${text.period(source.date)}` : text.sourceName(source.id),
    about: [
      source.committee,
      isOwn(source.id) ? text.t.own : '',
      referat ? t.sourceFigures(own?.length || source.count) : t.taken(text.date(source.date)),
    ]
      .filter(Boolean)
      .join(' · '),
    items: referat
      ? source.items
          .flatMap(({ number, title }) => {
            const figure = byItem.get(number)?.[0];
            return figure ? [{ number, name: text.t.sources.item(number), title, figure }] : [];
          })
          .slice(0, MOST_ITEMS)
      : [],
  };
}

/**
 * @param figures of the one area, if there is but one
 * @param told the indicators whose sources they are; null for every one
 */
function sourcesWords(
  areas: readonly string[],
  figures: AreaFigures | null,
  told: ReadonlySet<string> | null,
  text: Wording,
): SlideWords {
  const { index } = text;
  const t = PRESENT[text.language];
  const own =
    figures?.observations.filter((o) => areas.includes(o.area) && (told?.has(o.indicator) ?? true)) ?? null;
  const known = new Set(told ? [] : areas.flatMap((area) => sourcesOf(area, index)));
  const stating = new Set(own?.map((o) => o.source));
  const sources = index.catalog.sources.filter(
    (source) =>
      areas.length === 0 ||
      known.has(source) ||
      stating.has(source.id) ||
      (!told && isOwn(source.id) && areas.includes(source.area)),
  );
  const inOrder = [...sources].sort((a, b) => Number(isReferat(b)) - Number(isReferat(a)));
  return {
    ...NOTHING,
    eyebrow: areas.map(text.area).join(', '),
    title: t.sourcesTitle,
    body:
      sources.length === 0
        ? { type: 'nothing', text: t.noSources }
        : { type: 'sources', sources: inOrder.map((source) => sourceLines(source, own, text)) },
  };
}

/**
 * A slide in words.
 * @param figures of {@link areaOfSlide}; null for a slide of no area
 * @param today ISO
 */
export function describeSlide(
  content: WordsContent,
  figures: AreaFigures | null,
  today: string,
  text: Wording,
): SlideWords {
  const { index, language } = text;
  const t = PRESENT[language];
  if (content.type === 'text') {
    const paragraphs = content.text.split(/\n/).map((line) => line.trim());
    return { ...NOTHING, eyebrow: '', title: '', body: { type: 'text', paragraphs } };
  }
  const known = figures ?? { observations: [] };
  if (content.type === 'sources') {
    const [only] = content.areas;
    const told = content.told && only ? toldIn(storyOf(known, only, index, today)) : null;
    return sourcesWords(content.areas, figures, told, text);
  }
  const { area } = content;
  const story = storyOf(known, area, index, today);
  const eyebrow = index.area(area).longName[language];
  const nothing = (title: string, words: string): SlideWords => ({
    ...NOTHING,
    eyebrow,
    title,
    body: { type: 'nothing', text: words },
  });
  switch (content.type) {
    case 'title':
      return titleWords(known, story, area, today, text);
    case 'verdict': {
      const { figures: judged } = story.verdict;
      if (judged.length === 0) return nothing(text.area(area), t.noFigures);
      const rows = judged.map((one) => ({
        ...lineOf(one, text),
        value: valueAlone(one.figure, text),
        sign: one.sign,
        hollow: one.hollow,
        word: one.age.years >= OLD ? VERDICT[language].tooOld : VERDICT[language].signs[one.sign],
      }));
      const computed = judged.some(
        (one) => comparisonLine(one, text).computed.length + figureSentence(one, text, 1).computed.length > 0,
      );
      return {
        ...NOTHING,
        eyebrow,
        title: finding(story.verdict, text),
        body: { type: 'verdict', rows },
        figures: figuresIn(judged),
        foot: footOf(figuresIn(judged), computed, text),
      };
    }
    case 'figures': {
      const shown = figuresIn(story.plain);
      if (shown.length === 0) return nothing(t.deck.plain, t.noFigures);
      return {
        eyebrow,
        title: t.deck.plain,
        subtitle: t.deck.plainWhy,
        body: { type: 'figures', rows: story.plain.map((one) => lineOf(one, text)) },
        figures: shown,
        foot: footOf(shown, false, text),
      };
    }
    case 'questions': {
      const shown = story.questions.map(({ figure }) => figure);
      if (shown.length === 0) return nothing(t.deck.ask, t.deck.nothingToAsk);
      return {
        ...NOTHING,
        eyebrow,
        title: t.deck.ask,
        body: {
          type: 'questions',
          questions: story.questions.map((one) => question(one, story.questions.length === 1, text)),
        },
        figures: shown,
        foot: footOf(shown, false, text),
      };
    }
  }
}
