import { Fragment, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { heldOf, heldWords } from '../analysis/insight/officialWords';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { TOTAL_GROUPS } from '../model/total';
import { indicatorView } from '../views/indicator/page';
import styles from './FigureTable.module.css';
import { OwnMark } from './OwnMark';
import { useRows } from './useRows';
import type { Text } from './useText';

/** What heads a row: on a source's page the indicator, on an indicator's page the area. */
export type RowHead = 'indicator' | 'area';

/** The indicator as a link, chosen as the figure is. */
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

/** Heads of the columns. */
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
  /** True names the whole too. */
  readonly amongGroups: boolean;
  /** Which row it is, counted from the heads, where not all are made. */
  readonly place?: number;
  readonly text: Text;
}

/** A figure: what, where, when, the value, and the way to its place in the source. */
const Row = memo(function Row({ figure: o, chosen, head, amongGroups, place, text }: RowProps) {
  const { t } = text;
  const held = heldOf(o, text);
  return (
    <tr
      id={head === 'indicator' ? o.id : undefined}
      tabIndex={-1}
      aria-rowindex={place}
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

/** Two sources may state the same of the same. */
const keyOf = (o: Observation) => `${o.source} ${o.id}`;
/** Beside its parts the whole is named too. */
const haveGroups = (figures: readonly Observation[]) => new Set(figures.map((o) => o.group)).size > 1;

/** Rows that are made together. */
const BLOCK = 20;
/** Height of a row before any has been seen; pixels. */
const ROW = 40;

/** Room for rows that are not made. */
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

/** More figures than anyone sees at once: the table scrolls in a box of its own, and only rows in view are made. */
function LongTable(props: Props) {
  const { figures, chosen, text, label, head } = props;
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(figures.length / BLOCK) }, (_, i) =>
        figures.slice(i * BLOCK, (i + 1) * BLOCK),
      ),
    [figures],
  );
  // Rows are as high as what stands in them: blocks that were made have been measured, others are taken to be like the
  // first that was.
  const [seen, setSeen] = useState<ReadonlyMap<number, number>>(new Map());
  const heights = useMemo(() => {
    const [[like, height] = [0, ROW * BLOCK]] = seen;
    const row = height / (blocks[like]?.length ?? BLOCK);
    return blocks.map((block, i) => seen.get(i) ?? block.length * row);
  }, [blocks, seen]);
  const { rows: made, after, box } = useRows(heights, 1);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const bodies = [...(table.current?.tBodies ?? [])].filter((body) => body.dataset.row !== undefined);
    const found = bodies.map((body) => [Number(body.dataset.row), body.offsetHeight] as const);
    setSeen((now) =>
      found.every(([block, height]) => now.get(block) === height) ? now : new Map([...now, ...found]),
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
        {made.map(({ item, before }) => (
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
                  place={item * BLOCK + i + 2}
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

/** More rows than this, and only those in view are made. A source's page has all, as it is searched for a figure. */
const LONG = 100;

/**
 * Figures as a table, in the order given: what, where, when, the value, and the figure as printed, which leads to its
 * place in the source. On a phone each row becomes a small block. The row of the chosen figure is marked.
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
