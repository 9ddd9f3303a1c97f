import { memo, useMemo } from 'react';
import { heldOf, heldWords } from '../analysis/insight/officialWords';
import { QUOTE, quoted } from '../i18n/quotes';
import { SOURCE_PAGES } from '../i18n/sourcePages';
import { at } from '../model/at';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { TOTAL_GROUPS } from '../model/total';
import { indicatorView } from '../views/indicator/page';
import { FigureLink } from './FigureLink';
import styles from './FigureTable.module.css';
import { Hyphenated } from './Hyphenated';
import { LongTable } from './LongTable';
import { OwnMark } from './OwnMark';
import { useTexts } from './useMessages';
import type { Text } from './useText';

/** What the row header is: the indicator on the page of a source, the area on that of an indicator. */
export type RowHead = 'indicator' | 'area';

/** Link to the indicator, with the area and group of the figure selected. */
function IndicatorLink({ figure, text }: { figure: Observation; text: Text }) {
  const several = text.index.entry(figure.indicator).groups.length > 1;
  return (
    <a
      href={text.href(
        indicatorView(figure.indicator, { areas: [figure.area], group: several ? figure.group : null }),
      )}
    >
      <Hyphenated text={text.indicator(figure.indicator)} />
    </a>
  );
}

/** The row of column headers. */
function Head({ head, text }: { head: RowHead; text: Text }) {
  const { t } = text;
  return (
    <tr>
      <th scope="col">{head === 'indicator' ? t.table.indicator : t.table.area}</th>
      {head === 'indicator' && <th scope="col">{t.table.area}</th>}
      <th scope="col">{t.table.kind}</th>
      <th scope="col">{t.table.period}</th>
      <th scope="col" className={styles.number}>
        {t.table.value}
      </th>
      <th scope="col">{t.table.printed}</th>
      {head === 'area' && <th scope="col">{t.table.source}</th>}
    </tr>
  );
}

interface RowProps {
  readonly figure: Observation;
  readonly chosen: boolean;
  readonly head: RowHead;
  /** True names the indicator too: it has joined that of the page. */
  readonly joined: boolean;
  /** True shows the group even if it is the total. */
  readonly amongGroups: boolean;
  /** `aria-rowindex`, if not all rows are rendered. */
  readonly rowIndex: number | undefined;
  readonly text: Text;
}

/** A figure: what, where, when, its value, and a link to its row in the source. */
const Row = memo(function Row({ figure: o, chosen, head, joined, amongGroups, rowIndex, text }: RowProps) {
  const { t } = text;
  const words = useTexts(SOURCE_PAGES);
  const held = heldOf(o, text);
  return (
    <tr
      id={head === 'indicator' ? o.id : undefined}
      tabIndex={-1}
      aria-rowindex={rowIndex}
      data-chosen={chosen || undefined}
    >
      <th scope="row">
        {head === 'indicator' ? <IndicatorLink figure={o} text={text} /> : text.area(o.area)}
        {joined && <span className={styles.group}>{text.indicator(o.indicator)}</span>}
        {(amongGroups || !TOTAL_GROUPS.includes(o.group)) && (
          <span className={styles.group}>{text.group(o.group)}</span>
        )}
        {o.note && <span className={styles.note}>{o.note[text.language]}</span>}
        {held && (
          <FigureLink className={styles.note} of={held.official} text={text}>
            {heldWords(held, text)}
          </FigureLink>
        )}
      </th>
      {head === 'indicator' && <td>{text.area(o.area)}</td>}
      <td>{t.kind[o.kind]}</td>
      <td>{text.period(o.period)}</td>
      <td className={styles.number}>{text.format(o.indicator).full(o.value, o.decimals)}</td>
      <td className={styles.printed}>
        <FigureLink
          of={o}
          text={text}
          title={words.sourceOf}
          aria-label={`${quoted(o.printed, text.language)}, ${words.sourceOf.toLowerCase()}`}
        >
          {QUOTE[text.language]}
          <span lang="da">{o.printed}</span>”
        </FigureLink>
      </td>
      {head === 'area' && (
        <td>
          {isOwn(o.source) && <OwnMark />}
          {text.source(o)}
        </td>
      )}
    </tr>
  );
});

interface Props {
  readonly figures: readonly Observation[];
  readonly chosen: string | null;
  readonly text: Text;
  readonly label: string;
  readonly head: RowHead;
}

/** Two sources may have the same id. */
const keyOf = (o: Observation) => `${o.source} ${o.id}`;
/** Beside parts, the total is named too. */
const haveGroups = (figures: readonly Observation[]) => new Set(figures.map((o) => o.group)).size > 1;

/** Longest table rendered whole. That of a source always is, as it is searched for a figure. */
const LONG = 100;

/**
 * Figures as a table, in the order given: what, where, when, the value, and the figure as printed, which links to its
 * row in the source. On a phone each row becomes a block. The row of the chosen figure is marked.
 */
export function FigureTable({ figures, chosen, text, label, head }: Props) {
  const amongGroups = useMemo(() => head === 'area' && haveGroups(figures), [head, figures]);
  const caption = text.t.table.caption(label);
  const row = (o: Observation, rowIndex?: number) => (
    <Row
      key={keyOf(o)}
      figure={o}
      chosen={o.id === chosen}
      head={head}
      joined={head === 'area' && o.indicator !== figures[0]?.indicator}
      amongGroups={amongGroups}
      rowIndex={rowIndex}
      text={text}
    />
  );
  if (head === 'area' && figures.length > LONG) {
    return (
      <LongTable
        label={caption}
        head={<Head head={head} text={text} />}
        count={figures.length}
        columns={6}
        row={(i, rowIndex) => row(at(figures, i), rowIndex)}
        className={styles.long}
        tableClass={styles.table}
      />
    );
  }
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <Head head={head} text={text} />
      </thead>
      <tbody>{figures.map((o) => row(o))}</tbody>
    </table>
  );
}
