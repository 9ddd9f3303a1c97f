import { useMemo } from 'react';
import { periodsDiffer } from '../../../analysis/compare/caveats';
import { followsSize } from '../../../analysis/compare/cells';
import { comparePair, type Pair } from '../../../analysis/compare/pair';
import { pairLede } from '../../../analysis/compare/pairWords';
import type { Row } from '../../../analysis/compare/rows';
import { areaNames } from '../../../analysis/insight/caveats';
import { COMPARE } from '../../../i18n/compare';
import { groupBy } from '../../../model/groupBy';
import { rowsContents } from '../../../state/slides';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Card } from '../../../ui/Card';
import { ComputedNote } from '../../../ui/ComputedNote';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { Note } from '../../../ui/Note';
import { Rich } from '../../../ui/Rich';
import { SourceLine } from '../../../ui/SourceLine';
import { UnreadNote } from '../../../ui/UnreadNote';
import { useExcerpts } from '../../../ui/useExcerpts';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { AddButton } from '../../decks/AddButton';
import { ExportButton } from '../../export/ExportButton';
import { comparisonView } from '../page';
import { PairTable } from './PairTable';
import type { PairView } from './page';
import styles from './pair.module.css';

/** What only one of the two has, counted by theme, with the way to see it. */
function Only({
  area,
  other,
  rows,
  text,
}: {
  area: string;
  other: string;
  rows: readonly Row[];
  text: Text;
}) {
  const t = COMPARE[text.language];
  const themes = groupBy(rows, (row) => text.index.indicator(row.indicator).theme);
  return (
    <Card>
      <h3>{t.only(text.area(area))}</h3>
      <p>{t.onlyCount(rows.length, text.area(other))}</p>
      <ul>
        {[...themes].map(([theme, own]) => (
          <li key={theme}>
            <a href={text.href(comparisonView([area, other], { theme, all: true }))}>
              {text.index.theme(theme).name[text.language]}
            </a>{' '}
            ({own.length})
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What must be known to read the table. */
function PairNotes({ pair, text }: { pair: Pair; text: Text }) {
  const t = COMPARE[text.language];
  const { index } = text;
  const differing = pair.shared.filter((row) => periodsDiffer(row.values)).length;
  const sized = pair.shared.some((row) => followsSize(index.unit(index.indicator(row.indicator).unit)));
  const sentences = [
    differing > 0 ? t.periodsDiffer(differing, pair.shared.length) : '',
    sized ? t.sizes : '',
  ].filter(Boolean);
  return (
    sentences.length > 0 && (
      <Note as="div" className={styles.note}>
        {sentences.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Note>
    )
  );
}

function Found({ pair, text }: { pair: Pair; text: Text }) {
  const t = COMPARE[text.language];
  const { areas, shared, only } = pair;
  const lede = pairLede(pair, text);
  const differences = shared.flatMap(({ against }) =>
    against && against.difference.value !== 0 ? [against.difference] : [],
  );
  return (
    <>
      <p className="lede">
        <Rich text={lede.text} />
      </p>
      {shared.length > 0 && (
        <>
          <h2>{t.sharedHead}</h2>
          <PairTable rows={shared} areas={areas} text={text} />
          <PairNotes pair={pair} text={text} />
          <ComputedNote computed={differences} text={text} className={styles.computed} />
          <AddButton
            contents={rowsContents({ page: 'pair', area: areas[0], other: areas[1] }, shared.length)}
            figures={null}
            look="plain"
          />{' '}
          <ExportButton
            figures={shared.flatMap((row) => row.values)}
            title={`${t.sharedHead}: ${areaNames(areas, text)}`}
            name="sammenlign"
            text={text}
          />
        </>
      )}
      <div className={styles.only}>
        <Only area={areas[0]} other={areas[1]} rows={only[0]} text={text} />
        <Only area={areas[1]} other={areas[0]} rows={only[1]} text={text} />
      </div>
      {shared.length > 0 && (
        <SourceLine figures={shared.flatMap((row) => row.values)} text={text} className={styles.source} />
      )}
    </>
  );
}

/** Two areas held against each other, on a page that can be sent as a link and printed: on one sheet, but for pairs that share very much. */
export default function PairPage({ view: { area: a, other: b } }: { view: PairView }) {
  const text = useText();
  const t = useTexts(COMPARE);
  const { index } = text;
  const areas = useMemo(() => [a, b], [a, b]);
  const title = t.pair(text.area(a), text.area(b));
  useTitle(title);
  const without = areas.filter((area) => !Object.hasOwn(index.catalog.areaFiles, area));
  const { data, error, refetch, isPlaceholderData } = useExcerpts(without.length > 0 ? [] : areas);
  const pair = useMemo(() => data && comparePair([a, b], data.observations, index), [data, a, b, index]);
  const failure = error ?? data?.failed[0]?.error;
  return (
    <div className={styles.page}>
      <Breadcrumb steps={[text.pageLink('compare')]} />
      <h1>{title}</h1>
      {without.length > 0 ? (
        <p className="lede">{t.withoutFigures(areaNames(without, text))}</p>
      ) : failure ? (
        <LoadFailure error={failure} retry={refetch} />
      ) : pair && !isPlaceholderData ? (
        <>
          <UnreadNote of={data} />
          <Found pair={pair} text={text} />
        </>
      ) : (
        <Loading room="100vh" />
      )}
      <p className="no-print">
        <a href={text.href(comparisonView(areas))}>{t.matrix}</a>
      </p>
    </div>
  );
}
