import { useMemo } from 'react';
import type { Messages } from '../i18n/da';
import { useMessages } from '../i18n/useMessages';
import type { CatalogIndex } from '../model/catalogIndex';
import { type Formatter, formatDate, formatPeriod, formatter, type PeriodStyle } from '../model/format';
import type { Language } from '../model/language';
import { useApp } from '../state/store';
import { formatHash, type View } from '../state/url';
import { useCatalog } from './catalogContext';

/** Everything a component needs to say something about the data in the language chosen. */
export interface Text {
  readonly t: Messages;
  readonly language: Language;
  readonly index: CatalogIndex;
  readonly area: (id: string) => string;
  readonly group: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly format: (indicator: string) => Formatter;
  readonly period: (text: string, style?: PeriodStyle) => string;
  readonly date: (iso: string) => string;
  /** The address of a view in this language. */
  readonly href: (view: View) => string;
}

/** Binds messages, code lists and formats to a language. */
export function makeText(t: Messages, language: Language, index: CatalogIndex): Text {
  const formatters = new Map<string, Formatter>();
  return {
    t,
    language,
    index,
    area: (id) => index.area(id).name[language],
    group: (id) => index.group(id).name[language],
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
    period: (text, style) => formatPeriod(text, language, t.notStated, style),
    date: (iso) => formatDate(iso, language),
    href: (view) => formatHash(view, language),
  };
}

/** The {@link Text} of the language chosen. */
export function useText(): Text {
  const t = useMessages();
  const language = useApp((state) => state.language);
  const index = useCatalog();
  return useMemo(() => makeText(t, language, index), [t, language, index]);
}
