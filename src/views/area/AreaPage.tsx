import { useDeferredValue, useMemo } from 'react';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';
import type { Headline } from '../../model/facts';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { sentence } from '../../ui/factText';
import { Rich } from '../../ui/Rich';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { AreaLinks } from './AreaLinks';
import { FigureCard } from './FigureCard';

const NONE: ReturnType<typeof sections>['themes'] = [];

/** Sentences of the lede. */
const SENTENCES = 3;

/** The area's most important figures in a few sentences, from the catalogue alone. */
function Lede({ area, text }: { area: string; text: Text }) {
  const headlines = text.index.catalog.headlines[area] ?? [];
  const sentences = headlines.slice(0, SENTENCES).map(({ facts }) => sentence(facts, text));
  return (
    <p className="lede">
      <Rich text={sentences.join(' ')} />
    </p>
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

/** The referater that state figures about the area. */
function SourceList({ area, text }: { area: string; text: Text }) {
  const own = text.index.catalog.sources.filter((source) => source.area === area);
  if (own.length === 0) return null;
  return (
    <p className="muted">
      {text.t.area.sources(own.length)}{' '}
      {own.map((source, i) => (
        <span key={source.id}>
          {i > 0 && ', '}
          <a href={text.href({ page: 'kilde', source: source.id, figure: null })}>
            {source.committee}, {text.date(source.date)}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

/** The page of a municipality or a reference area: a lede, its most important figures, then all by theme. */
export function AreaPage({ areaId }: { areaId: string }) {
  const text = useText();
  const { t, index } = text;
  const area = index.area(areaId);
  const title = area.longName[text.language];
  useTitle(title);
  const { headlines, themes: all } = useMemo(() => sections(areaId, index), [areaId, index]);
  // The first view is drawn first; the rest of the page follows in small pieces.
  const themes = useDeferredValue(all, NONE);
  return (
    <>
      <Breadcrumb steps={[{ text: t.nav.overblik, href: text.href({ page: 'overblik' }) }]} />
      <h1>{title}</h1>
      {headlines.length === 0 ? (
        <>
          <p className="lede">{t.area.noFigures(area.name[text.language])}</p>
          <p>{t.area.noFiguresHelp}</p>
          <AreaLinks areas={index.areasWithData.map((a) => a.id)} text={text} />
        </>
      ) : (
        <>
          <Lede area={areaId} text={text} />
          <h2 className="visually-hidden">{t.area.headlines}</h2>
          <div className="card-grid">
            {headlines.map((headline) => {
              const { indicator } = headline.facts.main;
              return <FigureCard key={indicator} area={areaId} indicator={indicator} headline={headline} />;
            })}
          </div>
          {themes.map(({ id, own }) => (
            <section key={id} className="theme" aria-labelledby={`tema-${id}`}>
              <h2 id={`tema-${id}`}>{index.theme(id).name[text.language]}</h2>
              <p className="muted theme-lede">{index.theme(id).description[text.language]}</p>
              <div className="card-grid">
                {own.map((indicator) => (
                  <FigureCard key={indicator.id} area={areaId} indicator={indicator.id} />
                ))}
              </div>
            </section>
          ))}
          <SourceList area={areaId} text={text} />
        </>
      )}
    </>
  );
}
