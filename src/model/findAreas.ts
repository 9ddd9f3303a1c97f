import type { Area } from './codelist';
import { foldForSearch, type Language } from './language';

/** The areas whose name, in a language or in Danish, has what is asked for; those that begin with it first. */
export function findAreas(areas: readonly Area[], query: string, language: Language): Area[] {
  const wanted = foldForSearch(query).trim();
  const place = ({ name }: Area) => foldForSearch(`${name[language]} ${name.da}`).indexOf(wanted);
  const found = areas.filter((area) => place(area) >= 0);
  return wanted === '' ? found : found.sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0));
}
