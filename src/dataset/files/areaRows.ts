/** What a catalogue's file says of areas, shorter: names and paths that repeat a name, borders once. */
import { at } from '../../model/at';
import type { CatalogFile } from '../../model/catalog';
import type { Area, Name } from '../../model/codelist';

/** Stands for the name or id that is known beside the text. */
const NAME = '~';

/** A text in which a name is not said again. */
export const withoutName = (text: string, name: string): string => text.replace(name, NAME);
/** What {@link withoutName} was given. */
export const withName = (text: string, name: string): string => text.replace(NAME, () => name);

const longName = (
  { name, longName: { da, en } }: Pick<Area, 'name' | 'longName'>,
  of: typeof withName,
): Name => ({ da: of(da, name.da), en: of(en, name.en) });

/** Packs areas: of a border only the later area tells, by how far before it the other stands. */
export function packAreas(areas: readonly Area[]): CatalogFile['areas'] {
  return areas.map((area, place) => ({
    ...area,
    longName: longName(area, withoutName),
    neighbours: areas
      .slice(0, place)
      .flatMap(({ id, neighbours }, other) =>
        area.neighbours.includes(id) || neighbours.includes(area.id) ? place - other : [],
      ),
  }));
}

/** Unpacks areas. @throws {RangeError} when one borders on what is not there */
export function unpackAreas(rows: CatalogFile['areas']): readonly Area[] {
  const areas = rows.map((row) => ({
    ...row,
    longName: longName(row, withName),
    neighbours: [] as string[],
  }));
  rows.forEach(({ neighbours }, place) => {
    const area = at(areas, place);
    for (const back of neighbours) {
      const other = at(areas, place - back);
      area.neighbours.push(other.id);
      other.neighbours.push(area.id);
    }
  });
  return areas;
}
