/** The area of a cell. */
import { at } from '../../model/at';
import type { AreaMention } from '../areaMentions';
import type { ItemContext } from '../context';
import { MONTH } from '../periods/months';
import type { AreaName, TakenFrom, Traced } from '../proposal';
import type { Around } from './around';
import type { Grid } from './grid';
import type { Head } from './head';
import { traced } from './traced';

const WHEN = new RegExp(`(?<![\\p{L}])(?:kvartal|kvt|kv|halvår|ultimo|primo|${MONTH})(?![\\p{L}])`, 'giu');

/** The area of a cell. */
export function areaOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  row: number,
  column: number,
): Traced<AreaName> {
  const { home, homeKnown } = item.meeting;
  const pick = (head: Head, from: TakenFrom): Traced<AreaName> | null => {
    const named = head.areas.filter(({ vague }) => !vague);
    const area = named.at(-1) ?? head.areas.at(-1);
    if (!area || isHeldAgainst(head.text, area)) return null;
    // When is no part of the name that an area makes up most of: “Landet, 4. kvartal 2023”.
    const letters = (text: string) => text.replace(WHEN, '').replace(/[^\p{L}]/gu, '').length;
    const own =
      head.text.split(' · ').find((part) => part.includes(head.text.slice(area.from, area.to))) ?? head.text;
    const whole = letters(head.text.slice(area.from, area.to)) >= letters(own) / 2;
    // “Refusion fra Region Sjælland” is about money of the municipality's own.
    if (!whole && !/(?:^|\s)(?:i|på|for)\s+(?:hele\s+)?$/iu.test(head.text.slice(0, area.from))) return null;
    return traced({ id: area.id, name: area.name }, from, head.at, area.id !== null && named.length < 2);
  };
  const found = pick(at(grid.columns, column), 'column') ?? pick(at(grid.rows, row), 'row');
  if (found) return found;
  const captions = around.caption.areas.filter(({ vague }) => !vague);
  if (captions.length === 1 && !grid.has.area && captions[0]) {
    const area = captions[0];
    return traced({ id: area.id, name: area.name }, 'caption', around.caption.at, area.id !== null);
  }
  if (around.before.area?.from === 'heading') return around.before.area;
  return traced(home, 'meeting', null, homeKnown);
}

/** “Forskel til landet” is the municipality's own. */
function isHeldAgainst(text: string, area: AreaMention): boolean {
  return /(?:forskel|afvigelse|difference|i\s+forhold|ift\.|sammenlignet|mod|fra)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    text.slice(0, area.from),
  );
}
