import { useId, useMemo, useState } from 'react';
import { OVERVIEW } from '../../i18n/overview';
import type { Area } from '../../model/codelist';
import { isOwn } from '../../model/ownData';
import { OwnMark } from '../../ui/OwnMark';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import { byRegion, type SharedFigure, sharedFigure } from './byRegion';
import styles from './ManyAreas.module.css';

/** A municipality as one line: its name and the figure that all have. */
function Line({ area, figure }: { area: Area; figure: SharedFigure | null }) {
  const text = useText();
  const o = figure?.byArea.get(area.id);
  return (
    <li>
      <a href={text.href({ page: 'area', area: area.id })}>{area.name[text.language]}</a>
      {o && (
        <span>
          {o.period !== figure?.period && <small>{text.period(o.period)} </small>}
          {isOwn(o.source) && (
            <>
              <OwnMark />
              <span className="visually-hidden">{text.t.own} </span>
            </>
          )}
          {text.format(o.indicator).full(o.value, o.decimals)}
        </span>
      )}
    </li>
  );
}

/**
 * Many municipalities, a line each, under their regions, with a field to find one.
 * @param areas in the order they are listed
 */
export default function ManyAreas({ areas }: { areas: readonly Area[] }) {
  const text = useText();
  const t = useTexts(OVERVIEW);
  const { index, language } = text;
  const [query, setQuery] = useState('');
  const id = useId();
  const figure = useMemo(() => {
    const { headlines, ownHeadlines } = index.catalog;
    return sharedFigure(areas, headlines, ownHeadlines);
  }, [areas, index]);
  const regions = byRegion(areas, query, index, language);
  const found = [...regions.values()].flat().length;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.all}</h2>
      {figure && (
        <p className="muted">
          {t.beside}{' '}
          <a href={text.href(indicatorView(figure.indicator))}>{text.indicator(figure.indicator)}</a>,{' '}
          {text.period(figure.period)}. {figure.several && t.otherPeriod}{' '}
          {[...figure.byArea.values()].some((o) => isOwn(o.source)) && (
            <>
              <OwnMark /> {t.own}
            </>
          )}
        </p>
      )}
      <search>
        <label htmlFor={id}>{t.find}</label>{' '}
        <input
          id={id}
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.target.value)}
        />
      </search>
      <p className="muted" role="status">
        {found === 0 ? t.none(query.trim()) : t.found(found)}
      </p>
      {[...regions].map(([region, own]) => (
        <section key={region} aria-labelledby={`${id}-${region}`}>
          <h3 id={`${id}-${region}`}>{region === '' ? text.t.overview.municipalities : text.area(region)}</h3>
          <ul className={styles.lines}>
            {own.map((area) => (
              <Line key={area.id} area={area} figure={figure} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
