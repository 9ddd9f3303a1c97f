import { useMemo } from 'react';
import { unstated } from '../../analysis/deck/telling';
import { besideText } from '../../analysis/insight/own';
import { qualify, sentence } from '../../analysis/insight/statements';
import { sourcesOf } from '../../analysis/sourcesOf';
import { PRESENT } from '../../i18n/present';
import { at } from '../../model/at';
import { isReferat } from '../../model/documentType';
import { isOwn } from '../../model/ownData';
import { classNames } from '../../ui/classNames';
import { Loading } from '../../ui/LoadState';
import { Rich } from '../../ui/Rich';
import { useHeadlines } from '../../ui/useHeadlines';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { SlideFrame, type SlideProps } from './SlideFrame';
import styles from './slide.module.css';

/** Figures on a slide that says the most important. */
const FIGURES = 4;
/** Indicators of a theme that are named among those that are missing. */
const NAMED = 3;

/** More sources stand in two columns. */
const MOST_IN_A_COLUMN = 4;
/** Agenda items that are named. */
const ITEMS = 8;

/** The most important figures of an area, large, each with what it means, as its cards say it. */
export function LedeSlide({ area, ...props }: SlideProps & { area: string }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { index, language } = text;
  const { cards: headlines, pending, unread } = useHeadlines(area, FIGURES);
  const figures = useMemo(
    () => headlines.flatMap(({ facts, beside }) => (beside ? [facts.main, beside] : [facts.main])),
    [headlines],
  );
  const sentences = headlines.map(({ facts }) => sentence(facts, text));
  if (pending) {
    return (
      <SlideFrame {...props} onShown={undefined} eyebrow="" own={t.ledeTitle(text.area(area))}>
        <Loading />
      </SlideFrame>
    );
  }
  return (
    <SlideFrame
      {...props}
      notes={unread ? [text.t.states.unread] : []}
      eyebrow={index.area(area).longName[language]}
      own={t.ledeTitle(text.area(area))}
      figures={figures}
      computed={sentences.some(({ computed }) => computed.length > 0)}
    >
      <ul
        className={
          unread || figures.some((o) => isOwn(o.source)) ? classNames(styles.lede, styles.wordy) : styles.lede
        }
      >
        {headlines.map(({ facts: { main }, beside }, i) => {
          const { before, number, after } = text.format(main.indicator).parts(main.value, main.decimals);
          return (
            <li key={main.id}>
              <p className={styles.number}>
                {before && <small>{before}</small>} {number} {after && <small>{after}</small>}
              </p>
              <div>
                <p className={styles.words}>
                  <Rich text={at(sentences, i).text} />
                </p>
                {/* One line, so that four figures have room: the sentence above says what is measured, and when. */}
                <p className={styles.about}>
                  {beside
                    ? besideText(beside, text)
                    : [text.indicator(main.indicator), ...qualify(main, text), text.when(main)].join(' · ')}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </SlideFrame>
  );
}

/** What other municipalities get to know and this one does not, by theme. */
export function MissingSlide({ area, ...props }: SlideProps & { area: string }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { index, language } = text;
  const themes = useMemo(() => unstated(area, index), [area, index]);
  return (
    <SlideFrame
      {...props}
      eyebrow={index.area(area).longName[language]}
      own={t.missingTitle(text.area(area))}
      subtitle={themes.length > 0 ? t.missingSubtitle : ''}
    >
      {themes.length === 0 && <p className={styles.words}>{t.nothingMissing}</p>}
      <dl className={styles.missing}>
        {themes.map(({ theme, indicators }) => (
          <div key={theme}>
            <dt>{index.theme(theme).name[language]}</dt>
            <dd>
              {indicators.slice(0, NAMED).map(text.indicator).join(', ')}
              {indicators.length > NAMED && ` ${t.missingMore(indicators.length - NAMED)}`}
            </dd>
          </div>
        ))}
      </dl>
    </SlideFrame>
  );
}

/** The referater that state the figures of the areas. */
export function SourcesSlide({ areas, ...props }: SlideProps & { areas: readonly string[] }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { index } = text;
  const { sources } = index.catalog;
  const bundled = new Set(areas.flatMap((area) => sourcesOf(area, index)));
  const own = sources.filter(
    (source) =>
      areas.length === 0 || bundled.has(source) || (isOwn(source.id) && areas.includes(source.area)),
  );
  return (
    <SlideFrame
      {...props}
      eyebrow={areas.map(text.area).join(', ')}
      own={t.sourcesTitle}
      subtitle={own.some(({ documentType }) => documentType === 'tabel') ? '' : t.sourcesSubtitle}
    >
      {own.length === 0 && <p className={styles.words}>{t.noSources}</p>}
      <ul
        className={own.length > MOST_IN_A_COLUMN ? classNames(styles.sources, styles.many) : styles.sources}
      >
        {own.map((source) => (
          <li key={source.id}>
            <strong>{text.sourceName(source.id)}</strong>
            <span>
              {[source.committee, isOwn(source.id) && text.t.own].filter(Boolean).join(', ')} ·{' '}
              {t.sourceFigures(source.count)}
            </span>
            {own.filter(isReferat).length === 1 && isReferat(source) && (
              <ul className={styles.items}>
                {source.items.slice(0, ITEMS).map((item) => (
                  <li key={item.number}>
                    {text.t.sources.item(item.number)}: <span lang="da">{item.title}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </SlideFrame>
  );
}
