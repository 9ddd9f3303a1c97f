import { type ReactNode, useId } from 'react';
import type { Section } from '../../analysis/compare/sort';
import { AREA_PICKER } from '../../i18n/areaPicker';
import { COMPARE } from '../../i18n/compare';
import { INDICATORS } from '../../i18n/indicators';
import type { Area } from '../../model/codelist';
import { rowsContents } from '../../state/slides';
import { classNames } from '../../ui/classNames';
import { Check } from '../../ui/Field';
import type { Text } from '../../ui/useText';
import { AddButton } from '../decks/AddButton';
import { ExportButton } from '../export/ExportButton';
import type { Change } from '../pages';
import styles from './compare.module.css';
import { type ComparisonView, readSort, type Sort, writeSort } from './page';
import { namedOrCounted } from './table';

/** A labelled choice of one among several. */
function Choice({
  label,
  value,
  onChange,
  className,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

/** Chooses the area that the others are held against. */
function ReferenceChoice({
  reference,
  change,
  text,
}: {
  reference: string | null;
  change: Change<ComparisonView>;
  text: Text;
}) {
  const { areasWithData } = text.index;
  const words = AREA_PICKER[text.language];
  const group = (label: string, wanted: (area: Area) => boolean) => (
    <optgroup label={label}>
      {areasWithData.filter(wanted).map(({ id }) => (
        <option key={id} value={id}>
          {text.area(id)}
        </option>
      ))}
    </optgroup>
  );
  return (
    <Choice
      label={COMPARE[text.language].reference}
      value={reference ?? ''}
      onChange={(next) => change({ reference: next })}
    >
      {group(words.references, (area) => area.type !== 'kommune')}
      {group(words.municipalities, (area) => area.type === 'kommune')}
    </Choice>
  );
}

/** Chooses the sorting if there are no column heads to press. */
function SortChoice({
  sort,
  columns,
  change,
  text,
}: {
  sort: Sort | null;
  columns: readonly string[];
  change: Change<ComparisonView>;
  text: Text;
}) {
  const t = COMPARE[text.language];
  return (
    <Choice
      className={styles.sortChoice}
      label={t.sort}
      value={writeSort(sort)}
      onChange={(next) => change({ sort: readSort(next) })}
    >
      <option value="">{t.orders.theme}</option>
      <option value="navn">{t.orders.name}</option>
      {sort?.column === 'name' && sort.descending && <option value="-navn">{t.orders.nameBackwards}</option>}
      {columns.flatMap((area) => [
        <option key={`-${area}`} value={`-${area}`}>
          {t.orders.highest(text.area(area))}
        </option>,
        <option key={area} value={area}>
          {t.orders.lowest(text.area(area))}
        </option>,
      ])}
    </Choice>
  );
}

/** What is held against what, which rows are shown in which order, and how many there are. */
export function CompareControls({
  view,
  change,
  columns,
  reference,
  sections,
  sort,
  text,
}: {
  view: ComparisonView;
  change: Change<ComparisonView>;
  columns: readonly string[];
  reference: string | null;
  sections: readonly Section[];
  sort: Sort | null;
  text: Text;
}) {
  const t = COMPARE[text.language];
  const indicators = INDICATORS[text.language];
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const sorted =
    sort === null
      ? ''
      : sort.column === 'name'
        ? t.sortedByName
        : t.sortedByArea(text.t.areaInSentence(text.area(sort.column)), sort.descending);
  return (
    <>
      <div className={styles.controls}>
        <ReferenceChoice reference={reference} change={change} text={text} />
        <Choice
          label={indicators.theme}
          value={view.theme ?? ''}
          onChange={(theme) => change({ theme: theme || null })}
        >
          <option value="">{indicators.allThemes}</option>
          {text.index.catalog.themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[text.language]}
            </option>
          ))}
        </Choice>
        <SortChoice sort={sort} columns={columns} change={change} text={text} />
        <Check className={styles.check}>
          <input
            type="checkbox"
            checked={view.all}
            onChange={(event) => change({ all: event.target.checked })}
          />
          {t.all}
        </Check>
        {count > 0 && (
          <AddButton
            contents={rowsContents({ ...view, open: undefined }, count)}
            figures={null}
            look="plain"
          />
        )}
        <ExportButton
          figures={sections.flatMap(({ rows }) =>
            rows.flatMap((row) => row.figures.filter((figure) => figure !== null)),
          )}
          title={t.table(t.rows(count), namedOrCounted(columns, text))}
          name="sammenlign"
          text={text}
          look="plain"
        />
      </div>
      <p className={classNames(styles.status, 'muted')} role="status">
        {count > 0 && `${t.rows(count)}. ${sorted}`}
      </p>
    </>
  );
}
