/** The figures of a source found in the text of its minutes, so that each can be shown in its passage. */
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { itemNumber, type Referat, type Span } from '../blocks';
import type { Reading } from '../proposal';
import type { Passages } from './passages';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A printed figure as a pattern that lets any white space and dash stand for its own. */
function patternOf(printed: string): RegExp {
  const body = printed
    .trim()
    .split(/\s+/)
    .map((word) =>
      escapeRegExp(word)
        .replace(/[-\u2010-\u2015\u2212]/g, '[-\\u2010-\\u2015\\u2212]\\s?')
        // A line of a page may end inside a number.
        .replace(/(\\\.|,)(?=\d)/g, '$1\\s?'),
    )
    .join('\\s*');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${body}(?![\\p{L}\\d]|[.,]\\d)`, 'giu');
}

/** Where a printed figure stands in a part of the text. */
function placesIn(text: string, part: Span, printed: string): Span[] {
  if (printed.trim() === '') return [];
  return [...text.slice(part.from, part.to).matchAll(patternOf(printed))].map((match) => ({
    from: part.from + match.index,
    to: part.from + match.index + match[0].length,
  }));
}

/**
 * Finds each figure in its item. Where its printed form stands there several times, the place that was read as the same
 * figure is taken, else one after the other.
 * @returns by the id of an observation where it stands, nothing for one that is not found
 */
export function findFigures(
  { document, items }: Pick<Referat, 'document' | 'items'>,
  { proposals }: Pick<Reading, 'proposals'>,
  observations: readonly Observation[],
): Readonly<Record<string, readonly Span[]>> {
  const { text } = document;
  const whole: Span = { from: 0, to: text.length };
  const found: Record<string, readonly Span[]> = {};
  for (const [item, own] of groupBy(observations, (observation) => observation.item)) {
    const index = items.findIndex((one) => itemNumber(one) === item);
    const part = items[index] ?? whole;
    for (const [printed, same] of groupBy(own, (observation) => observation.printed)) {
      const places = placesIn(text, part, printed);
      const taken = new Set<Span>();
      const left: Observation[] = [];
      for (const observation of same) {
        const read = proposals.filter(
          (proposal) =>
            (index < 0 || proposal.item === index) &&
            Math.abs(proposal.value.value) === Math.abs(observation.value) &&
            proposal.area.value.id === observation.area &&
            (proposal.period.value === observation.period || !proposal.period.sure),
        );
        const place = places.find(
          (one) =>
            !taken.has(one) &&
            read.some((proposal) => proposal.places.some(({ from, to }) => from < one.to && one.from < to)),
        );
        if (place) {
          taken.add(place);
          found[observation.id] = [place];
        } else left.push(observation);
      }
      const free = places.filter((place) => !taken.has(place));
      for (const [i, observation] of left.entries()) {
        const place = free[i] ?? places.at(-1);
        if (place) found[observation.id] = [place];
      }
    }
  }
  return found;
}

/** The text of a source with its figures found in it. @param numbers of the source's items */
export function passagesOf(
  referat: Referat,
  reading: Reading,
  observations: readonly Observation[],
  numbers: readonly string[],
  name: string,
): Passages {
  const { document, items } = referat;
  const own = items.flatMap((item) => {
    const number = itemNumber(item);
    return numbers.includes(number) ? [{ number, first: item.first, end: item.end }] : [];
  });
  return {
    name,
    format: document.format,
    text: document.text,
    blocks: document.blocks,
    items: own,
    spans: findFigures(referat, reading, observations),
  };
}
