/** A slide without a chart in the words of a language. */
import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import type { Wording } from '../../i18n/wording';
import type { SlideContent } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { besideText } from '../insight/own';
import { OLD } from '../verdict/age';
import { headline } from '../verdict/headline';
import type { VerdictGroup } from '../verdict/judge';
import { figureSentence } from '../verdict/sentences';
import { type ValueParts, valueParts } from '../verdict/valueParts';
import type { AreaFigures, VerdictFigure } from '../verdict/verdict';
import { comparisonLine, figureName } from '../verdict/words';
import { question } from './question';
import { type FigureLine, NOTHING, type SlideWords } from './slideWords';
import { footOf, sourcesWords } from './sources';
import { type Story, storyOf, toldIn } from './story';
import { titleWords } from './title';

/** Contents that are described here; the rest are charts and tables. */
export type WordsContent = Exclude<SlideContent, { readonly type: 'chart' | 'rows' }>;

/** The area whose figures a slide is made of; null for one made of none. */
export function areaOfSlide(content: SlideContent): string | null {
  if ('area' in content) return content.area;
  const [only] = content.type === 'sources' && content.areas.length === 1 ? content.areas : [];
  return only ?? null;
}

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

/** A title of more letters takes three lines. */
const LONG = 110;

/** The verdict in a sentence that two lines have room for: what goes best and what needs attention most, if all is too much. */
function finding(verdict: Story['verdict'], text: Wording): string {
  const whole = headline(verdict, text);
  if (whole.length <= LONG) return whole;
  const of = (group: VerdictGroup) => verdict.figures.filter((o) => o.group === group);
  const [goods, bads] = [of('good'), of('attention')];
  const few = goods.length > 0 && bads.length > 0 ? [goods.slice(0, 1), bads.slice(0, 1)] : [goods, bads];
  return headline({ figures: few.flatMap((own) => own.slice(0, 2)) }, text);
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
