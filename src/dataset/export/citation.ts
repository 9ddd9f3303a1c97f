import { EXPORT } from '../../i18n/export';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { TOTAL_GROUPS } from '../../model/total';
import type { FigureSet } from './set';
import { type StatingItem, statingItems } from './sources';

/** The agenda item, or the table, as a reader finds it: whose, which meeting, which item. Committee and title stay as they are. */
export function itemCitation({ source, item }: Pick<StatingItem, 'source' | 'item'>, text: Wording): string {
  const { sources } = text.t;
  const words = EXPORT[text.language].citation;
  const own = isOwn(source.id);
  if (source.documentType === 'tabel') {
    return words.table(source.committee, item.title, own ? '' : item.number, text.period(source.date), own);
  }
  return words.item(
    text.index.area(source.area).longName[text.language],
    own ? `${source.committee} (${text.t.own})` : source.committee,
    sources.meeting(sources.documentType[source.documentType], text.period(source.date)),
    item.number,
    item.title,
  );
}

/** What a figure is of: `Placering på STARs rangliste, Faxe, juli 2022 – juni 2023`. */
function figureName(o: Observation, text: Wording): string {
  return [
    text.indicator(o.indicator),
    text.area(o.area),
    TOTAL_GROUPS.includes(o.group) ? '' : text.groupInSentence(o.group),
    o.kind === 'faktisk' ? '' : text.t.kind[o.kind].toLowerCase(),
    text.period(o.period),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * A ready citation: what is shown, or the figure as printed if it is one; each agenda item that states it; when and
 * where it was retrieved.
 */
export function citation(set: FigureSet): string {
  const { figures, text, title, address, date } = set;
  const words = EXPORT[text.language].citation;
  const [only] = figures;
  const what =
    only && figures.length === 1
      ? words.figure(figureName(only, text), only.printed)
      : title.endsWith('.')
        ? title
        : `${title}.`;
  const items = statingItems(set).map((stating) => itemCitation(stating, text));
  return [what, ...items, words.retrieved(text.period(date), address)].join(' ');
}
