import { Fragment, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { heldOf, heldWords } from '../analysis/insight/officialWords';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { TOTAL_GROUPS } from '../model/total';
import { indicatorView } from '../views/indicator/page';
import styles from './FigureTable.module.css';
import { OwnMark } from './OwnMark';
import type { Text } from './useText';
import { useVirtualRows } from './useVirtualRows';

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
      {text.indicator(figure.indicator)}
    </a>
  );
}

/** Column headers. */
function Head({ head, text }: { head: RowHead; text: Text }) {
  const { t } = text;
  return (
    <thead>
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
    </thead>
  );
}

interface RowProps {
  readonly figure: Observation;
  readonly chosen: boolean;
  readonly head: RowHead;
  /** True shows the group even if it is the total. */
  readonly amongGroups: boolean;
  /** `aria-rowindex`, if not all rows are rendered. */
  readonly rowIndex?: number;
  readonly text: Text;
}

/** A figure: what, where, when, its value, and a link to its row in the source. */
const Row = memo(function Row({ figure: o, chosen, head, amongGroups, rowIndex, text }: RowProps) {
  const { t } = text;
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
        {(amongGroups || !TOTAL_GROUPS.includes(o.group)) && (
          <span className={styles.group}>{text.group(o.group)}</span>
        )}
        {o.note && <span className={styles.note}>{o.note[text.language]}</span>}
        {held && (
          <a
            className={styles.note}
            href={text.href({ page: 'source', source: held.official.source, figure: held.official.id })}
          >
            {heldWords(held, text)}
          </a>
        )}
      </th>
      {head === 'indicator' && <td>{text.area(o.area)}</td>}
      <td>{t.kind[o.kind]}</td>
      <td>{text.period(o.period)}</td>
      <td className={styles.number}>{text.format(o.indicator).full(o.value, o.decimals)}</td>
      <td className={styles.printed}>
        <a
          href={text.href({ page: 'source', source: o.source, figure: o.id })}
          title={t.sources.linkTo}
          aria-label={`“${o.printed}”, ${t.sources.linkTo.toLowerCase()}`}
        >
          “<span lang="da">{o.printed}</span>”
        </a>
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

/** Rows rendered together. */
const BLOCK = 20;
/** Height of a row before any has been measured; px. */
const ROW = 40;

/** Spacer for rows that are not rendered. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={6} className={styles.gap} style={{ height }} />
      </tr>
    </tbody>
  );
}

/** A long table scrolls in a box of its own, and only the rows in view are rendered. */
function LongTable(props: Props) {
  const { figures, chosen, text, label, head } = props;
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(figures.length / BLOCK) }, (_, i) =>
        figures.slice(i * BLOCK, (i + 1) * BLOCK),
      ),
    [figures],
  );
  // Rows are as high as their content: rendered blocks are measured, the others are estimated from the first one.
  const [measured, setMeasured] = useState<ReadonlyMap<number, number>>(new Map());
  const heights = useMemo(() => {
    const [[first, height] = [0, ROW * BLOCK]] = measured;
    const row = height / (blocks[first]?.length ?? BLOCK);
    return blocks.map((block, i) => measured.get(i) ?? block.length * row);
  }, [blocks, measured]);
  const { rows: rendered, after, box } = useVirtualRows(heights, 1);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const bodies = [...(table.current?.tBodies ?? [])].filter((body) => body.dataset.row !== undefined);
    const heightsNow = bodies.map((body) => [Number(body.dataset.row), body.offsetHeight] as const);
    setMeasured((now) =>
      heightsNow.every(([block, height]) => now.get(block) === height)
        ? now
        : new Map([...now, ...heightsNow]),
    );
  });
  const amongGroups = useMemo(() => haveGroups(figures), [figures]);
  const caption = text.t.table.caption(label);
  return (
    <section
      {...box}
      className={styles.box}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={styles.table} ref={table} aria-rowcount={figures.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <Head head={head} text={text} />
        {rendered.map(({ item, before }) => (
          <Fragment key={item}>
            <Gap height={before} />
            <tbody data-row={item}>
              {blocks[item]?.map((o, i) => (
                <Row
                  key={keyOf(o)}
                  figure={o}
                  chosen={o.id === chosen}
                  head={head}
                  amongGroups={amongGroups}
                  rowIndex={item * BLOCK + i + 2}
                  text={text}
                />
              ))}
            </tbody>
          </Fragment>
        ))}
        <Gap height={after} />
      </table>
    </section>
  );
}

/** Longest table rendered whole. That of a source always is, as it is searched for a figure. */
const LONG = 100;

/**
 * Figures as a table, in the order given: what, where, when, the value, and the figure as printed, which links to its
 * row in the source. On a phone each row becomes a block. The row of the chosen figure is marked.
 */
export function FigureTable(props: Props) {
  const { figures, chosen, text, label, head } = props;
  if (head === 'area' && figures.length > LONG) return <LongTable {...props} />;
  const amongGroups = head === 'area' && haveGroups(figures);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{text.t.table.caption(label)}</caption>
      <Head head={head} text={text} />
      <tbody>
        {figures.map((o) => (
          <Row
            key={keyOf(o)}
            figure={o}
            chosen={o.id === chosen}
            head={head}
            amongGroups={amongGroups}
            text={text}
          />
        ))}
      </tbody>
    </table>
  );
}
