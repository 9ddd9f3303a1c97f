/** Which municipality a referat is of. */
import type { Area } from '../model/codelist';
import type { Found, Span } from './blocks';

/** Names that are words as well, or parts of other names: they say something only with “Kommune” or “Rådhus”. */
const ALSO_WORDS = new Set([
  'vejen',
  'skive',
  'greve',
  'varde',
  'odder',
  'struer',
  'rebild',
  'viborg',
  'region',
]);

const escaped = (name: string) =>
  name
    .replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')
    .replace(/Aa|Å/g, '(?:Aa|Å)')
    .replace(/aa|å/g, '(?:aa|å)');

/** A name as a word of a text; `å` and `aa` are one. */
const naming = (name: string, after = '') =>
  new RegExp(`(?<![\\p{L}-])${escaped(name)}${after}(?![\\p{L}-])`, 'giu');

const placeOf = ({ index, 0: found }: RegExpExecArray): Span => ({ from: index, to: index + found.length });

/** Where a text names a municipality in full. */
function placesOfName(text: string, area: Area): Span[] {
  return [area.longName.da, area.longName.en]
    .flatMap((name) => [...text.matchAll(naming(name, 's?'))])
    .map(placeOf);
}

/** Where a text says whose committee it is: “Arbejdsmarkedsudvalget i Nørreby”. */
function placesOfCommittee(text: string, { name }: Area): Span[] {
  const meets = '(?<=(?:udvalget?|råd(?:et)?|bestyrelsen|Committee)(?: for [\\p{L}, -]{3,60})? (?:i|in|of) )';
  return [...text.matchAll(new RegExp(`${meets}${escaped(name.da)}(?![\\p{L}-])`, 'gu'))].map(placeOf);
}

/**
 * The municipality of a referat: the one that its head names in full, else its file's name, else the one that the text
 * speaks of by far the most. Null where it could be several.
 * @param head from where to where the text says who meets
 * @param beside texts beside it: the title of a page, what stands at the foot of pages
 */
export function municipalityOf(
  text: string,
  head: Span,
  beside: readonly string[],
  fileName: string,
  areas: readonly Area[],
): Found<string> | null {
  const municipalities = areas.filter(({ type }) => type === 'kommune');
  const places = municipalities.map((area) => ({ area, places: placesOfName(text, area) }));
  const upToHead = text.slice(0, head.to + 1);
  const inHead = places
    .flatMap(({ area, places }) =>
      [...places, ...placesOfCommittee(upToHead, area)].map((place) => ({ area, place })),
    )
    .filter(({ place }) => place.from >= head.from && place.to <= head.to)
    .sort((a, b) => a.place.from - b.place.from)[0];
  if (inHead) return { value: inHead.area.id, at: inHead.place };
  const about = beside.join('\n');
  const named = municipalities.filter((area) => placesOfName(about, area).length > 0);
  if (named.length === 1 && named[0]) return { value: named[0].id, at: null };
  const file = fileName.replace(/\.[^.]*$/, '').replace(/[_\d.]+/g, ' ');
  const inFile = municipalities.filter(({ name }) => naming(name.da).test(file.replace(/-/g, ' ')));
  if (inFile.length === 1 && inFile[0]) return { value: inFile[0].id, at: null };
  const counted = places
    .map(({ area, places }) => {
      const short = ALSO_WORDS.has(area.name.da.toLowerCase())
        ? []
        : [...text.matchAll(naming(area.name.da, '(?=s?\\s(?:Rådhus|Byråd|Jobcenter))'))];
      const by = [
        ...text.matchAll(new RegExp(`Jobcenter(?:et)?(?: i)? ${escaped(area.name.da)}(?!\\p{L})`, 'gu')),
      ];
      return { area, places, count: places.length + short.length + by.length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count === 0 || first.count < 2 * (second?.count ?? 0)) return null;
  return { value: first.area.id, at: first.places[0] ?? null };
}
