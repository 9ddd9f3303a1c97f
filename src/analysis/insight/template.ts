/**
 * The sentence of an indicator, written in `data/indicators.csv`, about one figure. `{a|b|c}` is `a` of what was observed,
 * `b` of a forecast and `c` of one whose time is past; `[a|b]` is `a` of the whole and `b` of a group, `[b]` alone is said
 * of a group only; of `[a|b|c]` a group that `b` does not fit has `c`.
 */
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Kind } from '../../model/kind';
import type { Language } from '../../model/language';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { isPast } from '../past';

const OF_KIND = /\{([^|{}]*)\|([^|{}]*)(?:\|([^|{}]*))?\}/;
const OF_GROUP = /\[([^[\]]*)\]/g;

const SHARE: Readonly<Record<Language, string>> = { da: '{vaerdi} af ', en: '{vaerdi} of ' };

/** Kinds that an indicator of nothing else is named after. */
const NAMED: readonly Kind[] = ['aendring', 'budget'];

/** What must be said of a figure beside its indicator and area: the part it is about, and its kind unless observed. */
export function qualify(o: Observation, text: Wording): string[] {
  const { index } = text;
  const group = text.group(o.group);
  const among = index.entry(o.indicator).groups.length > 1;
  const unnamed = !text.indicator(o.indicator).toLowerCase().includes(group.toLowerCase());
  const benefit = index.group(o.group).sort === 'ydelse' && unnamed;
  const part = !TOTAL_GROUPS.includes(o.group) && (among || benefit);
  return [part ? group : '', ...kindOf([o], text)].filter(Boolean);
}

/** The kind that some figures of an indicator share, where it must be said: unless it is observed, or in its name. */
export function kindOf([first, ...more]: readonly Observation[], text: Wording): string[] {
  if (!first || first.kind === 'faktisk' || more.some(({ kind }) => kind !== first.kind)) return [];
  const { kinds } = text.index.indicator(first.indicator);
  const named = NAMED.includes(first.kind) && kinds.every((kind) => kind === first.kind);
  return named ? [] : [text.t.kind[first.kind]];
}

/** What can be put into a sentence; null is not known of the figure, and the sentence does not fit it. */
export type Filling = Readonly<
  Record<
    'vaerdi' | 'antal' | 'stoerrelse' | 'forskel' | 'afvigelse' | 'udgift' | 'aendring' | 'hele' | 'bolig',
    string | null
  >
>;

/**
 * A sentence as it is about a figure, with its places still open.
 * @param fits whether all that can be put into some words is known
 */
function chosen(
  sentence: string,
  whole: boolean,
  o: Observation,
  index: CatalogIndex,
  fits: (words: string) => boolean = () => true,
): string {
  return sentence
    .replace(OF_KIND, (_, observed: string, foreseen: string, past: string = foreseen) =>
      o.kind !== 'prognose' ? observed : isPast(o, index) ? past : foreseen,
    )
    .replace(OF_GROUP, (_, inside: string) => {
      const [first = '', ...ofGroup] = inside.split('|');
      if (ofGroup.length === 0) return whole ? '' : first;
      return whole ? first : (ofGroup.find(fits) ?? at(ofGroup, -1));
    });
}

/**
 * The indicator's own sentence about a figure, filled; null if none fits. Unless its words say else it is about what was
 * observed, of the whole.
 */
export function ownSentence(o: Observation, filling: Filling, text: Wording): string | null {
  const { sentence, kinds } = text.index.indicator(o.indicator);
  const own = sentence?.[text.language];
  if (!own) return null;
  const whole = TOTAL_GROUPS.includes(o.group);
  const foreseen = o.kind === 'prognose';
  const partsOf = (words: string) => Object.entries(filling).filter(([name]) => words.includes(`{${name}}`));
  const fits = (words: string) => partsOf(words).every(([, part]) => part !== null);
  const words = chosen(own, whole, o, text.index, fits);
  const [kind] = kindOf([o], text);
  // What is only ever foreseen is worded so.
  const saysKind =
    kind === undefined || (foreseen && (OF_KIND.test(own) || kinds.every((k) => k === o.kind)));
  const unmentioned = qualify(o, text).filter((part) => part !== kind);
  const saysGroup = /\{(gruppe|paa_gruppe|bolig)\}/.test(words) ? !whole : unmentioned.length === 0;
  if (words === '' || !saysKind || !saysGroup || !fits(words)) return null;
  return partsOf(words)
    .reduce((said, [name, part]) => said.replace(`{${name}}`, part ?? ''), words)
    .replace(text.language === 'da' ? 'i {omraade}' : 'in {omraade}', text.inArea(o.area))
    .replace('{omraade}', text.t.areaInSentence(text.area(o.area)))
    .replace('{paa_gruppe}', text.onGroup(o.group))
    .replace('{gruppe}', text.groupInSentence(o.group));
}

/** Whether an indicator's sentence counts people or things by a share of them: “10,7 % af de visiterede …”. */
export function sharesPeople(o: Observation, text: Wording): boolean {
  const own = text.index.indicator(o.indicator).sentence?.[text.language];
  return chosen(own ?? '', TOTAL_GROUPS.includes(o.group), o, text.index).startsWith(SHARE[text.language]);
}
