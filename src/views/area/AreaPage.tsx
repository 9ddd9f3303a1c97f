import { useMemo, useRef } from 'react';
import { besideText } from '../../analysis/insight/own';
import { sentence } from '../../analysis/insight/statements';
import { sourcesOf } from '../../analysis/sourcesOf';
import { endSentence } from '../../i18n/wording';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import type { Headline } from '../../model/facts';
import { isOwn, ownPath } from '../../model/ownData';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { ComputedNote } from '../../ui/ComputedNote';
import { classNames } from '../../ui/classNames';
import { OwnMark } from '../../ui/OwnMark';
import { PrintButton } from '../../ui/PrintButton';
import { Rich } from '../../ui/Rich';
import { useHeadlines } from '../../ui/useHeadlines';
import { useNearViewport } from '../../ui/useNearViewport';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { WhenNear } from '../../ui/WhenNear';
import { AreaLinks } from './AreaLinks';
import styles from './area.module.css';
import { FigureCard } from './FigureCard';
import type { AreaView } from './page';

/** About how much room the cards of a theme take before they are made. */
const CARDS_IN_ROW = 4;
const CARD_HEIGHT = 250;

/** Sentences of the lede. */
const SENTENCES = 3;

/** The area's most important figures in a few sentences, those of their cards; `enabled` as in {@link FigureCard}. */
function Lede({ area, enabled, text }: { area: string; enabled: boolean; text: Text }) {
  const headlines = useHeadlines(area, SENTENCES, enabled);
  const said = headlines.cards.map(({ facts }) => sentence(facts, text));
  const sentences = said.flatMap((s, i) => {
    const beside = headlines.cards[i]?.beside;
    return beside ? [s.text, endSentence(besideText(beside, text))] : [s.text];
  });
  return (
    <>
      <p className="lede">
        <Rich text={sentences.join(' ')} />
      </p>
      <ComputedNote computed={said.flatMap((s) => s.computed)} text={text} />
    </>
  );
}

/** The area's indicators: the most important first, then by theme. */
function sections(
  area: string,
  index: CatalogIndex,
): { headlines: readonly Headline[]; themes: { id: string; own: Indicator[] }[] } {
  const headlines = index.catalog.headlines[area] ?? [];
  const indicators = headlines.map(({ facts }) => facts.main.indicator);
  const own = index.catalog.indicators
    .filter(
      (i) =>
        index.has('indicator', i.id) && index.entry(i.id).areas.includes(area) && !indicators.includes(i.id),
    )
    .sort((a, b) => a.importance - b.importance);
  const themes = index.catalog.themes
    .map(({ id }) => ({ id, own: own.filter((indicator) => indicator.theme === id) }))
    .filter((theme) => theme.own.length > 0);
  return { headlines, themes };
}

/** A theme with its cards, which are made when it comes near the view. */
function ThemeSection({
  theme,
  indicators,
  area,
  text,
}: {
  theme: string;
  indicators: readonly Indicator[];
  area: string;
  text: Text;
}) {
  const { name, description } = text.index.theme(theme);
  return (
    <section aria-labelledby={`tema-${theme}`}>
      <h2 id={`tema-${theme}`}>{name[text.language]}</h2>
      <p className={classNames(styles.themeLede, 'muted')}>{description[text.language]}</p>
      <WhenNear className={styles.grid} room={Math.ceil(indicators.length / CARDS_IN_ROW) * CARD_HEIGHT}>
        {indicators.map(({ id }) => (
          <FigureCard key={id} area={area} indicator={id} />
        ))}
      </WhenNear>
    </section>
  );
}

/** The referater that state figures about the area. */
function SourceList({ area, text }: { area: string; text: Text }) {
  const { sources, areaFiles } = text.index.catalog;
  const bundled = sourcesOf(area, text.index);
  const own = bundled.filter(isReferat);
  // A table covers more than one area, and is no document of any.
  const tables = [
    ...bundled.filter((source) => !isReferat(source)),
    ...sources.filter(({ id }) => areaFiles[area]?.includes(ownPath(id, 'omraader', area))),
  ];
  if (own.length + tables.length === 0) return null;
  return (
    <>
      <p className="muted">
        {text.t.area.sources}{' '}
        {own.map((source, i) => (
          <span key={source.id}>
            {i > 0 && ', '}
            <a href={text.href({ page: 'source', source: source.id, figure: null })}>
              {source.committee}, {text.date(source.date)}
            </a>
          </span>
        ))}
        {tables.map((source, i) => (
          <span key={source.id}>
            {own.length + i > 0 && ', '}
            {isOwn(source.id) && <OwnMark />}
            <a href={text.href({ page: 'source', source: source.id, figure: null })}>
              {text.source({ source: source.id, item: source.items[0]?.number ?? '' })}
            </a>
          </span>
        ))}
        .
      </p>
      {own.map((source) => (
        <ul key={source.id} className="print-only">
          {source.items.map((item) => (
            <li key={item.number}>
              {text.t.sources.item(item.number)}: <span lang="da">{item.title}</span>
            </li>
          ))}
        </ul>
      ))}
      <PrintButton />
    </>
  );
}

/** The page of a municipality or a reference area: a lede, its most important figures, then all by theme. */
export default function AreaPage({ view: { area: areaId } }: { view: AreaView }) {
  const text = useText();
  const { t, index } = text;
  const area = index.area(areaId);
  const title = area.longName[text.language];
  useTitle(title);
  // True after the first paint, which needs the catalogue alone.
  const grid = useRef<HTMLDivElement>(null);
  const painted = useNearViewport(grid);
  const { headlines, themes } = useMemo(() => sections(areaId, index), [areaId, index]);
  return (
    <>
      <Breadcrumb steps={[text.pageLink('overview')]} />
      <h1>{title}</h1>
      {headlines.length === 0 ? (
        <>
          <p className="lede">{t.area.noFigures(area.name[text.language])}</p>
          <p>{t.area.noFiguresHelp}</p>
          <AreaLinks areas={index.areasWithData.map((a) => a.id)} text={text} />
        </>
      ) : (
        <>
          <Lede area={areaId} enabled={painted} text={text} />
          <h2 className="visually-hidden">{t.area.headlines}</h2>
          <div ref={grid} className={styles.grid}>
            {headlines.map((headline) => {
              const { indicator } = headline.facts.main;
              return (
                <FigureCard
                  key={indicator}
                  area={areaId}
                  indicator={indicator}
                  headline={headline}
                  enabled={painted}
                />
              );
            })}
          </div>
          {themes.map(({ id, own }) => (
            <ThemeSection key={id} theme={id} indicators={own} area={areaId} text={text} />
          ))}
          <SourceList area={areaId} text={text} />
        </>
      )}
    </>
  );
}
