import { Suspense } from 'react';
import { OFFICIAL } from '../../../i18n/official';
import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import type { CatalogIndex } from '../../../model/catalogIndex';
import type { Observation } from '../../../model/observation';
import { isOwn } from '../../../model/ownData';
import { comparePeriods, parsePeriod, yearBefore } from '../../../model/period';
import { TOTAL_GROUPS } from '../../../model/total';
import { ButtonLink } from '../../../ui/Button';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import { indicatorView } from '../../indicator/page';
import { Comparison } from './Comparison';
import { type FigureRow, FigureRows } from './FigureRows';
import { meaning } from './meaning';
import { Reading } from './Reading';
import styles from './sheet.module.css';
import type { SheetFigures } from './useSheetFigures';

/** What only an own table has; loaded where it is one. */
const OwnAbout = lazyWithRetry(() => import('../source/OwnAbout'));

/** The figures beside one in its table: the period before, the year before, and those of areas it is part of. */
function around(figure: Observation, others: readonly Observation[], index: CatalogIndex) {
  const alike = others.filter((o) => o.group === figure.group && o.kind === figure.kind);
  const own = alike.filter((o) => o.area === figure.area && comparePeriods(o.period, figure.period) < 0);
  const before = own.reduce<Observation | undefined>(
    (latest, o) => (latest && comparePeriods(latest.period, o.period) >= 0 ? latest : o),
    undefined,
  );
  const period = parsePeriod(figure.period);
  const year = own.find((o) => period && o.period === yearBefore(period));
  const areas = index
    .area(figure.area)
    .parents.flatMap((area) => alike.find((o) => o.area === area && o.period === figure.period) ?? []);
  return { before, year: year === before ? undefined : year, areas };
}

/** A figure of a table: who publishes it, when it was taken, what it means, and what it stands beside. */
export function TableFigure({ figure: o, others, text }: SheetFigures & { text: Text }) {
  const t = useTexts(SOURCE_SHEET);
  const official = useTexts(OFFICIAL);
  const { index, language } = text;
  const source = index.source(o.source);
  const item = source.items.find(({ number }) => number === o.item);
  const own = isOwn(source.id);
  const { before, year, areas } = around(o, others, index);
  const { neighbours } = index.area(o.area);
  const past = (figure: Observation | undefined, about: string): FigureRow[] =>
    figure ? [{ figure, name: text.period(figure.period), about }] : [];
  const rows = [
    ...past(before, t.before),
    ...past(year, t.yearBefore),
    ...areas.map((figure) => ({ figure, name: text.area(figure.area), about: text.period(figure.period) })),
  ];
  return (
    <>
      <section className={styles.place}>
        <p className="small muted">{own ? text.t.own : `${text.t.sources.documentType.tabel} ${o.item}`}</p>
        <h3 lang="da">{item?.title}</h3>
        {own && (
          <Suspense>
            <OwnAbout id={source.id} />
          </Suspense>
        )}
        {source.link !== undefined && (
          <ButtonLink className="no-print" look="primary" href={source.link} target="_blank" rel="noreferrer">
            {t.open.tabel(source.committee)} ↗
          </ButtonLink>
        )}
      </section>
      <Comparison figure={o} text={text} />
      <Reading
        heading={t.published}
        rows={[
          [t.value, <strong key="value">{text.format(o.indicator).full(o.value, o.decimals)}</strong>],
          [
            t.about,
            [text.area(o.area), !TOTAL_GROUPS.includes(o.group) && text.groupInSentence(o.group)]
              .filter(Boolean)
              .join(', '),
          ],
          [t.period, text.period(o.period)],
          [t.means, meaning(o, text)],
          [t.publisher, source.committee && <span lang="da">{source.committee}</span>],
          [t.fetched, text.date(source.date)],
          [t.remark, o.note?.[language]],
          [official.notes, source.remarks.map((remark) => remark[language]).join(' ')],
          [t.terms, source.terms?.[language]],
        ]}
      />
      {rows.length > 0 && (
        <FigureRows heading={t.around} rows={rows} text={text}>
          <p>
            <a href={text.href(indicatorView(o.indicator, { areas: [o.area, ...neighbours] }))}>
              {t.allAreas}
            </a>
          </p>
        </FigureRows>
      )}
      <p>
        <a href={text.href({ page: 'source', source: source.id, figure: null })}>{t.whole.tabel}</a>
      </p>
    </>
  );
}
