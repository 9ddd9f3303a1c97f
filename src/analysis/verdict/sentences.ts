/** What else there is to say of a judged figure, beside the line at its sign. */

import { VERDICT } from '../../i18n/verdict';
import { endSentence, lowerFirst, type Wording } from '../../i18n/wording';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { upperFirst } from '../../model/upperFirst';
import { changeInPercent, difference, subtract } from '../computed';
import { spokenDifference } from '../insight/statements';
import { officialPlace } from '../place';
import { type Judged, yearEarlier } from './judge';
import type { VerdictFigure } from './verdict';
import { areaOf, sinceOf, unitOf, type VerdictWords, valueText, type Way, wayOf } from './words';

const NOTHING: VerdictWords = { text: '', computed: [] };

/** How a figure moved since another of its own series: `21 %`, `0,3 procentpoint`, `38 personer`. */
export function movedBy(from: Observation, to: Observation, text: Wording): VerdictWords {
  const relative = changeInPercent(to, from, unitOf(to, text));
  if (relative)
    return { text: text.percent(Math.abs(relative.value), relative.decimals), computed: [relative] };
  const own = difference(to, from);
  return { text: text.format(to.indicator).difference(own.value, own.decimals), computed: [own] };
}

/** The areas it is held against beside its sign, those that lie the same way together. */
function areasText(judged: Judged, text: Wording): string {
  const t = VERDICT[text.language].sentence;
  const { figure, sign, decisive, against } = judged;
  if (sign === 'mixed') return '';
  const areas = against.filter((a) => a !== decisive && a.area !== null);
  const parts = ([-1, 1, 0] as const).flatMap((way) => {
    const own = areas.filter((a) => wayOf(a) === way);
    if (own.length === 0) return [];
    const names = own.map((a) => t.withValue(areaOf(a.area ?? '', text), valueText(a, figure, text)));
    return [t.areas(way, VERDICT[text.language].list(names))];
  });
  return parts.map((s, i) => (i === 0 ? s : lowerFirst(s))).join(', ');
}

/** The country's value in the figure's period. */
export const countryOf = ({ references }: Facts, text: Wording): Observation | undefined =>
  references.find(({ observation: o }) => text.index.area(o.area).type === 'land')?.observation;

/** How it moved in a year, and the country beside it if that is all there is to hold it against. */
function movedText(
  { figure, decisive, against, facts, countryBefore: before }: VerdictFigure,
  text: Wording,
): VerdictWords {
  const t = VERDICT[text.language].sentence;
  const past = against.find(({ rung, observation }) => rung === 'past' && observation);
  const from = past?.observation;
  // What a difference was before would read as a second difference, and a rank has moved in its own words.
  if (!past || !from || unitOf(figure, text) === 'placering') return NOTHING;
  const since = sinceOf(from, figure, text) === VERDICT[text.language].yearBefore;
  const words = since ? t.overYear : t.since(text.period(from.period));
  const own = movedBy(from, figure, text);
  const way = Math.sign(past.difference) as Way;
  if (decisive !== past) return { text: t.moved(way, own.text, words), computed: own.computed };
  const country = countryOf(facts, text);
  if (!country || !before || way === 0) {
    // The line beside the sign says the number itself.
    return own.computed[0]?.operation === 'percent'
      ? { text: t.moved(way, own.text, words), computed: own.computed }
      : NOTHING;
  }
  const theirs = movedBy(before, country, text);
  const theirWay = Math.sign(subtract(country.value, before.value)) as Way;
  const countryText =
    theirWay === way || theirWay === 0
      ? t.countryMoved(theirWay, theirs.text)
      : t.countryTurned(theirWay, theirs.text);
  return {
    text: `${t.moved(way, own.text, words)}; ${countryText}`,
    computed: [...own.computed, ...theirs.computed],
  };
}

/** The place on the list of the same subject, and the one a year earlier. */
function rankText({ rank }: VerdictFigure, text: Wording): string {
  if (!rank) return '';
  const { main, points } = rank;
  const before = yearEarlier(points);
  const full = (o: Observation) => text.format(o.indicator).full(o.value);
  const { after } = text.format(main.indicator).parts(main.value);
  return VERDICT[text.language].sentence.rank(
    upperFirst([full(main), after].filter(Boolean).join('\u00A0')),
    lowerFirst(text.indicator(main.indicator)),
    before && full(before),
  );
}

function placeText({ figure }: Judged, text: Wording): string {
  const place = officialPlace(figure, text.index);
  const lowest = text.index.indicator(figure.indicator).direction === 'lav';
  return place ? VERDICT[text.language].sentence.officialPlace(place.rank, place.of, lowest) : '';
}

/** Sentences beside a figure at most. */
const MOST_SENTENCES = 2;

/** What else there is to say of a figure, a sentence each: other areas, its own past, its place. */
export function figureSentences(figure: VerdictFigure, text: Wording): VerdictWords[] {
  const moved = movedText(figure, text);
  const wider = figure.wider && `${text.group(figure.wider.group)}: ${spokenDifference(figure.wider, text)}`;
  return [
    { text: wider ?? '', computed: [] },
    { text: areasText(figure, text), computed: [] },
    { text: rankText(figure, text), computed: [] },
    moved,
    { text: placeText(figure, text), computed: [] },
  ].flatMap((one) => (one.text === '' ? [] : { ...one, text: endSentence(one.text) }));
}

/** The first of {@link figureSentences} in a row. @param most sentences */
export function figureSentence(figure: VerdictFigure, text: Wording, most = MOST_SENTENCES): VerdictWords {
  const parts = figureSentences(figure, text).slice(0, most);
  return {
    text: parts.map((one) => one.text).join(' '),
    computed: parts.flatMap((one) => one.computed),
  };
}
