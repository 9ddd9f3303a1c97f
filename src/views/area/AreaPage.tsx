import { useCallback, useMemo } from 'react';
import { shortTitle } from '../../analysis/shortTitle';
import { itemsOf } from '../../analysis/verdict/items';
import { VERDICT_GROUPS } from '../../analysis/verdict/judge';
import { silenced } from '../../analysis/verdict/verdict';
import { AREA } from '../../i18n/area';
import { OFFICIAL } from '../../i18n/official';
import { VERDICT } from '../../i18n/verdict';
import type { CatalogIndex } from '../../model/catalogIndex';
import { isReferat } from '../../model/documentType';
import { isOwn } from '../../model/ownData';
import { navigate } from '../../state/store';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Contents, type ContentsEntry } from '../../ui/Contents';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { today } from '../../ui/today';
import { UnreadNote } from '../../ui/UnreadNote';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { useVerdict } from '../../ui/useVerdict';
import { AreaHead } from './AreaHead';
import { AreaLinks } from './AreaLinks';
import styles from './area.module.css';
import { MINUTES_ID, Minutes } from './Minutes';
import { itemId } from './MinutesItem';
import { OFFICIAL_ID, Official, officialIndicators } from './Official';
import type { AreaView } from './page';
import { useKeptPlace } from './useKeptPlace';
import { groupId, SILENT_ID, VerdictGroups } from './VerdictGroups';

/** Figures in the verdict of a page. */
const MOST = 7;

/** Where an area without figures leads: to its parts and what it is part of, or if it has no parts to others of its sort. */
function nearest(id: string, index: CatalogIndex): string[] {
  const { type, parents } = index.area(id);
  const parts = index.areasWithData.filter((other) => other.parents.includes(id));
  const alike = index.areasWithData.filter((other) => other.type === type && type !== 'kommune');
  return [
    ...(parts.length > 0 ? parts : alike).map((other) => other.id),
    ...parents.filter((parent) => index.areasWithData.some((other) => other.id === parent)),
  ];
}

/** The page of a municipality or a reference area: the verdict, the official figures, then the minutes, item by item. */
export default function AreaPage({ view }: { view: AreaView }) {
  const text = useText();
  const { t, index } = text;
  const own = useTexts(AREA);
  const words = useTexts(VERDICT);
  const { area: areaId } = view;
  const area = index.area(areaId);
  useTitle(area.longName[text.language]);
  const stated = (index.catalog.areaFiles[areaId] ?? []).length > 0;
  const { verdict, figures, error, refetch } = useVerdict(areaId, MOST, stated);
  useKeptPlace(verdict !== undefined);
  const items = useMemo(() => {
    if (!figures) return [];
    const has = new Set(figures.observations.filter((o) => o.area === areaId).map((o) => o.source));
    // Of a bundled table all is in the verdict and among the official figures.
    const sources = index.catalog.sources.filter(
      (source) => has.has(source.id) && (isReferat(source) || isOwn(source.id)),
    );
    return [...sources]
      .sort((a, b) => Number(isOwn(a.id)) - Number(isOwn(b.id)) || (a.date < b.date ? 1 : -1))
      .flatMap((source) => itemsOf(figures.observations, source, areaId, index, today()));
  }, [figures, areaId, index]);
  const minutes = useMemo(
    () => [...new Set(items.map(({ source }) => source))].filter((s) => isReferat(s) && !isOwn(s.id)),
    [items],
  );
  const first = items[0]?.key;
  const open = useMemo(() => new Set(view.open ?? (first === undefined ? [] : [first])), [view.open, first]);
  const { href } = text;
  const onOpen = useCallback(
    (keys: readonly string[]) => {
      const usual = keys.length === 1 && keys[0] === first;
      navigate(href({ page: 'area', area: areaId, open: usual ? undefined : keys }), { replace: true });
    },
    [href, areaId, first],
  );
  const official = useMemo(() => officialIndicators(areaId, index), [areaId, index]);
  const silent = useMemo(() => (figures ? silenced(figures, areaId, index) : []), [figures, areaId, index]);
  const entries = useMemo(
    (): ContentsEntry[] =>
      verdict
        ? [
            ...VERDICT_GROUPS.filter((group) => verdict.tally[group] > 0).map((group) => ({
              id: groupId(group),
              name: words.groups[group],
              count: verdict.tally[group],
              under: false,
            })),
            ...(silent.length > 0
              ? [{ id: SILENT_ID, name: OFFICIAL[text.language].silent, count: silent.length, under: false }]
              : []),
            ...(official.length > 0
              ? [{ id: OFFICIAL_ID, name: own.officialTitle, count: null, under: false }]
              : []),
            ...(items.length > 0 || area.type === 'kommune'
              ? [{ id: MINUTES_ID, name: own.minutes(minutes.length), count: null, under: false }]
              : []),
            ...items.map((item) => ({
              id: itemId(item),
              name: isReferat(item.source)
                ? `${item.item.number} ${shortTitle(item.item.title)}`
                : item.item.title,
              count: item.count,
              under: true,
              onGo: () => {
                if (!open.has(item.key)) onOpen([...open, item.key]);
              },
            })),
          ]
        : [],
    [verdict, silent, text.language, official, items, area.type, minutes.length, own, words, open, onOpen],
  );
  if (!stated) {
    return (
      <>
        <Breadcrumb steps={[text.pageLink('overview')]} />
        <h1>{area.longName[text.language]}</h1>
        <p className="lede">{t.area.noFigures(area.name[text.language])}</p>
        <p>{t.area.noFiguresHelp}</p>
        <AreaLinks areas={nearest(areaId, index)} text={text} />
      </>
    );
  }
  return (
    <>
      <Breadcrumb steps={[text.pageLink('overview')]} />
      <AreaHead view={view} verdict={verdict} minutes={minutes} text={text} />
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      <div className={styles.columns}>
        <div className={styles.side}>
          {' '}
          {verdict ? <Contents entries={entries} /> : <div className={styles.jumpRoom} />}
        </div>
        <div className={styles.body}>
          <UnreadNote of={figures} />
          {verdict && figures ? (
            <>
              <VerdictGroups
                verdict={verdict}
                observations={figures.observations}
                silent={silent}
                text={text}
              />
              <Official area={areaId} indicators={official} observations={figures.observations} text={text} />
              <Minutes area={areaId} items={items} open={open} onOpen={onOpen} text={text} />
            </>
          ) : (
            !error && <Loading room="150vh" />
          )}
        </div>
      </div>
    </>
  );
}
