import type { ComponentProps } from 'react';
import { qualify } from '../../analysis/insight/statements';
import type { Area } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import { formatNumber } from '../../model/format';
import { compareText } from '../../model/language';
import { hasBundled, isOwn } from '../../model/ownData';
import { Card } from '../../ui/Card';
import { LinkRow } from '../../ui/LinkRow';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { TermRows } from '../../ui/Terms';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { WhenNear } from '../../ui/WhenNear';
import { FindMunicipality } from './FindMunicipality';
import type Lines from './ManyAreas';
import styles from './overview.module.css';

/** Most municipalities that have a card each; all are then a line. */
const MOST_CARDS = 12;
/** Height of a line of a municipality; px. */
const LINE_HEIGHT = 41;
const ManyAreas = lazyWithRetry(() => import('./ManyAreas'));

/** An area's most important figures, at most `most`, as text. */
function headlineRows(area: Area, text: Text, most: number) {
  return (text.index.catalog.headlines[area.id] ?? []).slice(0, most).map(({ facts: { main: o } }) => {
    const { before, number, after } = text.format(o.indicator).parts(o.value, o.decimals);
    const about = [...qualify(o, text), text.when(o)].join(' · ');
    return {
      key: o.id,
      own: isOwn(o.source),
      name: text.indicator(o.indicator),
      before,
      number,
      after,
      about,
    };
  });
}

/** A municipality with its most important figures, from the catalogue alone. */
function AreaCard({ area, text }: { area: Area; text: Text }) {
  const { t } = text;
  const rows = headlineRows(area, text, 3);
  const { sources } = text.index.catalog;
  const meeting = sources.filter((s) => s.area === area.id && isReferat(s) && !isOwn(s.id)).at(-1);
  return (
    <Card as="li" className={styles.card}>
      <h3>
        <a href={text.href({ page: 'area', area: area.id })}>{area.longName[text.language]}</a>
      </h3>
      <p className={styles.meeting}>
        {meeting
          ? `${meeting.committee} · ${t.overview.latestMeeting(text.date(meeting.date))}`
          : rows.every(({ own }) => own)
            ? ''
            : t.overview.noMeeting}
      </p>
      <TermRows>
        {rows.map(({ key, name, before, number, after, about }) => (
          <div key={key}>
            <dt>
              {name}
              <span>{about}</span>
            </dt>
            <dd>
              {before && <small>{before}</small>} {number} {after && <small>{after}</small>}
            </dd>
          </div>
        ))}
      </TermRows>
    </Card>
  );
}

/** {@link Lines}, made when they are scrolled to: a hundred take as long as the rest of the page. */
function LinesBelow(props: ComponentProps<typeof Lines>) {
  return (
    <WhenNear
      className={styles.linesBelow}
      room={`calc(${props.areas.length * LINE_HEIGHT}px / var(--columns))`}
    >
      <ManyAreas {...props} />
    </WhenNear>
  );
}

/** All municipalities with figures, each with its most important ones or, of many, with one; then the areas they are compared with. */
export default function OverviewPage() {
  const text = useText();
  const { t, index, language } = text;
  useTitle(t.product);
  const sorted = [...index.areasWithData].sort((a, b) =>
    compareText(a.name[language], b.name[language], language),
  );
  const municipalities = sorted.filter((area) => area.type === 'kommune');
  const references = index.areasWithData.filter((area) => area.type !== 'kommune');
  // What the reader has brought in is not what the site holds.
  const bundled = index.catalog.sources.filter(({ id }) => !isOwn(id));
  const referater = bundled.filter(isReferat);
  const figures = bundled.reduce((sum, source) => sum + source.count, 0);
  const many = municipalities.length > MOST_CARDS;
  // Of many, those that minutes tell of, where they are few: their figures are what committees have before them.
  const told = many ? municipalities.filter(({ id }) => index.catalog.told.includes(id)) : municipalities;
  const carded = told.length > MOST_CARDS ? [] : told;
  const stated = municipalities.filter(({ id }) => hasBundled(index.catalog.areaFiles, id));
  return (
    <>
      <h1>{t.overview.title}</h1>
      <p className="lede">
        {t.overview.lede(
          formatNumber(figures, 0, language),
          referater.length,
          bundled.length - referater.length,
          stated.length,
        )}
      </p>
      {many && <FindMunicipality areas={municipalities} />}
      <h2 className="visually-hidden">{t.overview.municipalities}</h2>
      {carded.length > 0 && (
        <ul className={styles.cards}>
          {carded.map((area) => (
            <AreaCard key={area.id} area={area} text={text} />
          ))}
        </ul>
      )}
      {many && <LinesBelow areas={municipalities} />}
      <h2>{t.overview.references}</h2>
      <p className="muted">{t.overview.referencesLede}</p>
      <LinkRow>
        {references.map((area) => (
          <li key={area.id}>
            <a href={text.href({ page: 'area', area: area.id })}>{area.name[language]}</a>
          </li>
        ))}
      </LinkRow>
    </>
  );
}
