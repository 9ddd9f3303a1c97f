import { Fragment, useDeferredValue, useId, useMemo } from 'react';
import { joinedTo } from '../../analysis/joined';
import { INDICATORS } from '../../i18n/indicators';
import type { Indicator } from '../../model/codelist';
import { compareText } from '../../model/language';
import { navigate } from '../../state/store';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Hyphenated } from '../../ui/Hyphenated';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import styles from './indicators.module.css';
import type { IndicatorsView } from './page';
import { search, searchables } from './search';

/** More areas than this are counted, not named. */
const MOST_NAMED = 20;

/** The areas that an indicator has figures for, by name; of many how many they are. */
function areasOf(areas: readonly string[], text: Text): string {
  if (areas.length > MOST_NAMED) {
    const municipalities = areas.filter((id) => text.index.area(id).type === 'kommune').length;
    return INDICATORS[text.language].areas(municipalities, areas.length - municipalities);
  }
  return areas
    .map(text.area)
    .sort((a, b) => compareText(a, b, text.language))
    .join(', ');
}

/** One indicator of the list, with where it has figures and what else stands on its page. */
function Entry({ indicator, text }: { indicator: Indicator; text: Text }) {
  const { index, language } = text;
  const joined = joinedTo(indicator.id, index);
  const entries = [indicator.id, ...joined].map(index.entry);
  const areas = new Set(entries.flatMap((entry) => entry.areas));
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <li>
      <a href={text.href(indicatorView(indicator.id))}>
        <Hyphenated text={indicator.name[language]} />
      </a>
      <span className={styles.about}>
        {index.unit(indicator.unit).other[language]} · {text.t.figures(count)} · {areasOf([...areas], text)}
      </span>
      {joined.length > 0 && (
        <span className={styles.also}>
          {INDICATORS[language].also}{' '}
          {joined.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && ' · '}
              <a href={text.href(indicatorView(id))}>
                <Hyphenated text={text.indicator(id)} />
              </a>
            </Fragment>
          ))}
        </span>
      )}
    </li>
  );
}

/** All indicators by theme, with search. */
export default function IndicatorListPage({ view }: { view: IndicatorsView }) {
  const text = useText();
  const { index, language } = text;
  const words = useTexts(INDICATORS);
  const searchId = useId();
  const hintId = useId();
  const themeId = useId();
  const query = useDeferredValue(view.query);
  const all = useMemo(() => searchables(text), [text]);
  const found = search(all, query, view.theme);
  const change = (next: Partial<IndicatorsView>) =>
    navigate(text.href({ ...view, ...next }), { replace: true });
  return (
    <>
      <PageHeading page="indicators" />
      <p className="lede">{words.lede(all.length)}</p>
      <search className={styles.filters}>
        <div>
          <label htmlFor={searchId}>{words.search}</label>
          <input
            id={searchId}
            type="search"
            value={view.query}
            autoComplete="off"
            aria-describedby={hintId}
            onChange={(event) => change({ query: event.target.value })}
          />
          <p id={hintId} className="small muted">
            {words.searchHint}
          </p>
        </div>
        <div>
          <label htmlFor={themeId}>{words.theme}</label>
          <select
            id={themeId}
            value={view.theme ?? ''}
            onChange={(event) => change({ theme: event.target.value || null })}
          >
            <option value="">{words.allThemes}</option>
            {index.catalog.themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {theme.name[language]}
              </option>
            ))}
          </select>
        </div>
      </search>
      <p className="muted" role="status">
        {found.length > 0 ? words.found(found.length) : words.none(view.query)}
      </p>
      {found.length === 0 && (
        <>
          <p>{words.noneHelp}</p>
          <Button onClick={() => change({ query: '', theme: null })}>{words.showAll}</Button>
        </>
      )}
      {index.catalog.themes.map((theme) => {
        const own = found.filter((indicator) => indicator.theme === theme.id);
        return own.length === 0 ? null : (
          <section key={theme.id} aria-labelledby={`tema-${theme.id}`}>
            <h2 id={`tema-${theme.id}`}>{theme.name[language]}</h2>
            <p className="muted">{theme.description[language]}</p>
            <Card as="ul" className={styles.list}>
              {own.map((indicator) => (
                <Entry key={indicator.id} indicator={indicator} text={text} />
              ))}
            </Card>
          </section>
        );
      })}
    </>
  );
}
