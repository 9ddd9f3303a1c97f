/**
 * Finds the figures of a referat in its text. Works on text taken from web pages and PDFs: non-breaking spaces, line
 * breaks inside a figure, different dashes, and items headed “Punkt 17: …” or “26. …”, with or without Markdown marks.
 */
import type { Observation } from '../../model/observation';
import type { Missing } from '../../model/problem';
import type { Referat } from '../../model/source';

/** Folds what differs between copies of the same text: white space, dashes, Unicode composition, case. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A title as a pattern that lets any white space and Markdown marks stand between its words. */
const loose = (text: string): string => text.split(/\s+/).map(escapeRegExp).join('[\\s*#_]+');

/**
 * The text of each agenda item, by number: from its heading to the next one. An item whose heading is not found is
 * missing from the result. A heading is a line with the item's number, in one of the two ways, and its title.
 */
export function splitItems(text: string, referat: Referat): Map<string, string> {
  const source = text.normalize('NFC');
  const found: { number: string; at: number }[] = [];
  for (const { number, title } of referat.items) {
    const n = escapeRegExp(number);
    const start = `^[\\s#*_]*(?:punkt\\s+${n}\\s*:?|${n}\\.)[\\s*_]*`;
    // The title makes sure of it; a heading that says “Punkt” is sure enough when its title is spelt otherwise.
    const match =
      new RegExp(start + loose(title.normalize('NFC')), 'imu').exec(source) ??
      new RegExp(`^[\\s#*_]*punkt\\s+${n}\\s*:`, 'imu').exec(source);
    if (match) found.push({ number, at: match.index });
  }
  found.sort((a, b) => a.at - b.at);
  return new Map(found.map(({ number, at }, i) => [number, source.slice(at, found[i + 1]?.at)]));
}

/** True when `printed` stands in `text` as a figure of its own, not as part of a longer number or word. */
export function containsFigure(text: string, printed: string): boolean {
  const figure = fold(printed);
  if (figure === '') return false;
  // Inside a figure a line break may stand where print has a space or nothing, as in “14,1 mio.\nkr.” or “2.\n684”.
  const body = figure
    .split(' ')
    .map((word) =>
      escapeRegExp(word)
        .replace(/(\\\.|,)(?=\d)/g, '$1 ?')
        .replace(/^-/, '- ?'),
    )
    .join(' ?');
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${body}(?![\\p{L}\\d]|[.,]\\d)`, 'u').test(fold(text));
}

/** Looks for every observation of a referat in its text. */
export function verify(referat: Referat, observations: readonly Observation[], text: string): Missing[] {
  const items = splitItems(text, referat);
  return observations.flatMap((observation): Missing[] => {
    const item = items.get(observation.item);
    if (item === undefined) return [{ observation, reason: 'no-item' }];
    return containsFigure(item, observation.printed) ? [] : [{ observation, reason: 'no-figure' }];
  });
}
