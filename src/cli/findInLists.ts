import { asksFor } from '../i18n/synonyms';
import type { Codelists } from '../model/codelist';
import { foldForSearch } from '../model/language';

/** Lines of what has all the words of a query, under a heading for each list that has any. */
export function findInLists({ indicators, groups, units, areas }: Codelists, query: string): string[] {
  const asked = asksFor(query);
  const list = (
    heading: string,
    lines: readonly (readonly [id: string, about: string, words?: string])[],
  ) => {
    const found = lines.filter((parts) => asked(foldForSearch(parts.join(' '))));
    const width = Math.max(0, ...found.map(([id]) => id.length));
    return found.length === 0
      ? []
      : [heading, ...found.map(([id, about]) => `  ${id.padEnd(width)}  ${about}`)];
  };
  return [
    ...list(
      'noegletal (type, enhed):',
      indicators.map(({ id, name, definition, kinds, unit }) => [
        id,
        `${name.da} (${kinds.join(' ')}, ${unit})`,
        `${definition.da} ${name.en}`,
      ]),
    ),
    ...list(
      'maalgruppe:',
      groups.map(({ id, name, sort }) => [id, `${name.da} (${sort})`, name.en]),
    ),
    ...list(
      'enhed:',
      units.map(({ id, one, other }) => [id, `${one.da}, ${other.da}`, other.en]),
    ),
    ...list(
      'omraade:',
      areas.map(({ name, id, longName }) => [name.da, longName.da, `${id} ${name.en}`]),
    ),
  ];
}
