import type { CatalogIndex } from '../model/catalogIndex';
import {
  type Formatter,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatter,
  type PeriodStyle,
} from '../model/format';
import type { Language } from '../model/language';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import type { Messages } from './da';

/** Everything needed to say something about the data in a language. */
export interface Wording {
  readonly t: Messages;
  readonly language: Language;
  readonly index: CatalogIndex;
  readonly area: (id: string) => string;
  /** Where something is, inside a sentence: `i Faxe`, `på Læsø`, `i hele landet`. */
  readonly inArea: (id: string) => string;
  readonly group: (id: string) => string;
  /** A group's name inside a sentence. */
  readonly groupInSentence: (id: string) => string;
  /** Who is of a group, inside a sentence: `på kontanthjælp`, `i fleksjob`. */
  readonly onGroup: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly format: (indicator: string) => Formatter;
  readonly period: (text: string, style?: PeriodStyle) => string;
  readonly date: (iso: string) => string;
  /** The period of a figure, and that it is the reader's own. */
  readonly when: (o: Observation, style?: PeriodStyle) => string;
  /**
   * Where a figure comes from: “Faxe, punkt 89 (06.11.2023)”, “Danmarks Statistik, Ledige (22.11.2026, egne tal)”.
   * @param short leaves out whose referat it is: “punkt 89, 06.11.2023”
   */
  readonly source: (o: Pick<Observation, 'source' | 'item'>, short?: boolean) => string;
  /** What a source is called: a referat by area and date, a table by its name. */
  readonly sourceName: (id: string, long?: boolean) => string;
  /** A bare number. */
  readonly number: (value: number, decimals: number) => string;
  /** A number in per cent. */
  readonly percent: (value: number, decimals: number) => string;
}

/** Sorts of group that have names of their own, which keep their capital. */
const PROPER: readonly string[] = ['bolig', 'center'];
/** Danish names of what one is in; other benefits one is on. */
const ENTERED = /(job|forløb|revalidering)$/i;

/** A text as it stands inside a sentence; an abbreviation such as DKK keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text with something in brackets after it: in those that it ends with, if it does. `**` may set off its end. */
export function inBrackets(text: string, more: string): string {
  const [, before, end] = /^(.*)\)(\**)$/.exec(text) ?? [];
  return before === undefined ? `${text} (${more})` : `${before}, ${more})${end}`;
}

/** A text with its full stop; the point of an abbreviation such as kr. is also that. `**` may set off its end. */
export function endSentence(text: string): string {
  return /\.\**$/.test(text) ? text : `${text}.`;
}

/** Binds messages, code lists and formats to a language. */
export function makeWording(t: Messages, language: Language, index: CatalogIndex): Wording {
  const period = (text: string, style?: PeriodStyle) => formatPeriod(text, language, t.notStated, style);
  const date = (iso: string) => formatDate(iso, language);
  const formatters = new Map<string, Formatter>();
  const groupInSentence = (id: string) => {
    const { name, sort } = index.group(id);
    return PROPER.includes(sort) ? name[language] : lowerFirst(name[language]);
  };
  return {
    t,
    language,
    index,
    area: (id) => index.area(id).name[language],
    inArea: (id) => {
      const { name, within } = index.area(id);
      const plain = `${language === 'da' ? 'i' : 'in'} ${t.areaInSentence(name[language])}`;
      return language === 'da' ? (within ?? plain) : plain;
    },
    group: (id) => index.group(id).name[language],
    groupInSentence,
    onGroup: (id) => {
      const [inside, on] = language === 'da' ? ['i', 'på'] : ['in', 'on'];
      return `${ENTERED.test(index.group(id).name.da) ? inside : on} ${groupInSentence(id)}`;
    },
    indicator: (id) => index.indicator(id).name[language],
    format: (id) => {
      let found = formatters.get(id);
      if (!found) {
        const indicator = index.indicator(id);
        found = formatter(indicator, index.unit(indicator.unit), language);
        formatters.set(id, found);
      }
      return found;
    },
    period,
    date,
    when: (o, style) => period(o.period, style) + (isOwn(o.source) ? ` · ${t.own}` : ''),
    source: ({ source: id, item }, short) => {
      const source = index.source(id);
      const day = date(source.date);
      const more = isOwn(id) ? `${day}, ${t.own}` : day;
      if (source.documentType !== 'tabel') {
        const { table } = t;
        return short
          ? `${table.item(item)}, ${more}`
          : table.sourceItem(index.area(source.area).name[language], item, more);
      }
      const table = source.items.find(({ number }) => number === item)?.title;
      const name = [source.committee, table].filter(Boolean).join(', ');
      return short ? `${name}, ${more}` : `${name} (${more})`;
    },
    sourceName: (id, long = false) => {
      const { documentType, area, date: day, items, committee } = index.source(id);
      if (documentType === 'tabel')
        return (isOwn(id) || items.length === 1 ? items[0]?.title : '') || committee;
      return `${index.area(area)[long ? 'longName' : 'name'][language]}, ${date(day)}`;
    },
    number: (value, decimals) => formatNumber(value, decimals, language),
    percent: (value, decimals) => formatPercent(value, decimals, language),
  };
}
