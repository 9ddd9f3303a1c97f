/** What the cells of a comparison hold, in the plain table as in the large one. */
import { ofOnePeriod, type RowCaveats, rowCaveats } from '../../analysis/compare/caveats';
import { hasBar, holdAgainst, placeOn, type RowScale } from '../../analysis/compare/cells';
import type { Row } from '../../analysis/compare/rows';
import { againstWords, heldAgainst, rowParts } from '../../analysis/compare/words';
import { besideText } from '../../analysis/insight/own';
import { COMPARE } from '../../i18n/compare';
import type { PeriodStyle } from '../../model/format';
import type { Observation } from '../../model/observation';
import { classNames } from '../../ui/classNames';
import { areaColor } from '../../ui/colors';
import { Hyphenated } from '../../ui/Hyphenated';
import { StatementLine } from '../../ui/StatementLine';
import type { Text } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import styles from './Matrix.module.css';
import { isMany } from './table';

/** The page of a row's indicator with the areas and the group of the row. */
export function rowHref(row: Row, areas: readonly string[], text: Text): string {
  const several = text.index.entry(row.indicator).groups.length > 1;
  return text.href(indicatorView(row.indicator, { areas, group: several ? row.group : null }));
}

/** What tells an element its place in a grid; nothing outside of one. */
export type Focusable = { readonly 'data-at': string; readonly tabIndex: number } | Record<string, never>;

/** What a row measures: its name, its group and kind, its unit, how it is read, and of when it is if all values are. */
export function RowName({
  row,
  figures = row.figures,
  href,
  link = {},
  text,
}: {
  row: Row;
  /** The values shown. */
  figures?: Row['figures'];
  href: string;
  link?: Focusable;
  text: Text;
}) {
  const indicator = text.index.indicator(row.indicator);
  const unit = text.index.unit(indicator.unit);
  const parts = rowParts(row, text).filter(Boolean);
  const when = ofOnePeriod(figures);
  const about = [
    unit.type === 'placering' ? '' : unit.other[text.language],
    when ? text.when(when) : '',
    indicator.reading[text.language],
  ].filter(Boolean);
  return (
    <>
      <a
        href={href}
        className={text.index.mainOf(indicator.id) === indicator.id ? undefined : styles.joined}
        {...link}
      >
        <Hyphenated text={indicator.name[text.language]} />
      </a>
      {parts.length > 0 && <span className={styles.rowPart}>{parts.join(' · ')}</span>}
      <span className={styles.rowAbout}>{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** What to know before the values of a row are compared, in few words. */
export function RowWarning({ caveats, text }: { caveats: RowCaveats; text: Text }) {
  const t = COMPARE[text.language];
  const words = [
    caveats.periods ? t.differentPeriods : '',
    caveats.forecast ? t.expectedNotObserved : '',
  ].filter(Boolean);
  return words.length > 0 ? <span className={styles.rowWarning}>{words.join(' · ')}</span> : null;
}

/** The definition of a row's indicator, and what the sources remark on its values. */
export function RowExplanation({ row, text }: { row: Row; text: Text }) {
  const { notes } = rowCaveats(row);
  return (
    <details className={styles.rowMore}>
      <summary>{COMPARE[text.language].about(notes.length)}</summary>
      <p>{text.index.indicator(row.indicator).definition[text.language]}</p>
      {notes.map(({ areas, note }) => (
        <p key={note.da}>
          <strong>{areas.map(text.area).join(', ')}:</strong> {note[text.language]}
        </p>
      ))}
    </details>
  );
}

/** A value with its unit set small; what is counted is said by the row. */
export function Amount({ figure, text }: { figure: Observation; text: Text }) {
  const format = text.format(figure.indicator);
  const { before, number, after } = format.parts(figure.value, figure.decimals);
  const { type } = text.index.unit(text.index.indicator(figure.indicator).unit);
  const whole = type === 'procent' ? format.full(figure.value, figure.decimals) : null;
  const unit = whole !== null || type === 'antal' ? '' : after;
  return (
    <span className={styles.amount}>
      <strong>{whole ?? [before, number].filter(Boolean).join('\u00A0')}</strong>
      {unit && <small> {unit}</small>}
    </span>
  );
}

/** Where a value lies on the scale of its row. */
function Bar({
  figure,
  scale,
  among,
  text,
}: {
  figure: Observation;
  scale: RowScale;
  among: readonly string[];
  text: Text;
}) {
  const background = areaColor(figure.area, text.index, among).mark;
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const at = placeOn(figure.value, scale);
  if (scale.type === 'list') {
    return (
      <span className={classNames(styles.bar, styles.list)} aria-hidden="true">
        <i style={{ left: percent(at), background }} />
      </span>
    );
  }
  const zero = placeOn(0, scale);
  const [left, right] = [Math.min(at, zero), Math.max(at, zero)];
  return (
    <span className={styles.bar} aria-hidden="true">
      <i style={{ left: percent(left), width: percent(right - left), background }} />
      {zero > 0 && <b style={{ left: percent(zero) }} />}
    </span>
  );
}

/**
 * A value of a comparison: how much, how it lies to the reference, of when if its row does not say, and where in it.
 * @param among the areas of all columns
 * @param shown the figure that the reference's own column shows in the row
 */
export function CellValue({
  figure,
  row,
  shown,
  scale,
  among,
  periodStyle,
  text,
}: {
  figure: Observation;
  row: Row;
  shown: Observation | null;
  scale: RowScale | null;
  among: readonly string[];
  periodStyle?: PeriodStyle;
  text: Text;
}) {
  const against = holdAgainst(figure, row.reference, text.index);
  // In a narrow column a number may part from its unit.
  const words =
    against &&
    `${againstWords(against, text, isMany(among))} ${heldAgainst(against, shown, text)}`
      .trim()
      .replaceAll('\u00A0', ' ');
  return (
    <>
      <Amount figure={figure} text={text} />
      {against && words && (
        <StatementLine
          className={styles.statement}
          statement={{ text: words, tone: against.tone, trend: against.trend, computed: null }}
        />
      )}
      {ofOnePeriod(row.figures) === null && (
        <span className={styles.period}>{text.when(figure, periodStyle)}</span>
      )}
      <OtherSource figure={figure} row={row} text={text} />
      {scale && hasBar(figure, text.index) && <Bar figure={figure} scale={scale} among={among} text={text} />}
    </>
  );
}

/** What another source, or the reader, states of the same, if it has to be shown with the value. */
export function OtherSource({ figure, row, text }: { figure: Observation; row: Row; text: Text }) {
  const other = row.beside.find(({ area }) => area === figure.area);
  return other ? <span className={styles.period}>{besideText(other, text)}</span> : null;
}

/** Stands where no source states a value. */
export function Missing({ text }: { text: Text }) {
  return (
    <span className={styles.missing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{COMPARE[text.language].missing}</span>
    </span>
  );
}
