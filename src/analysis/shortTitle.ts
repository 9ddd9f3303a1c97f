import { upperFirst } from '../model/upperFirst';

/** How agendas begin the titles of most items, which says nothing of them. */
const USUAL = /^Orientering om (?:opfølgning på |status på )?(?:den |det )?/i;

/** The title of an agenda item without what most begin with. */
export function shortTitle(title: string): string {
  const rest = title.replace(USUAL, '');
  return upperFirst(rest);
}
