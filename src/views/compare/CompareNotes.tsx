import { useMemo } from 'react';
import { periodsDiffer } from '../../analysis/compare/caveats';
import { followsSize, holdAgainst } from '../../analysis/compare/cells';
import type { Row } from '../../analysis/compare/rows';
import { rowName } from '../../analysis/compare/words';
import { formula } from '../../analysis/insight/formula';
import { COMPARE } from '../../i18n/compare';
import type { Observation } from '../../model/observation';
import { Computed } from '../../ui/ComputedNote';
import { Note } from '../../ui/Note';
import { SourceLine } from '../../ui/SourceLine';
import type { Text } from '../../ui/useText';
import styles from './compare.module.css';

/** How the differences are computed, with the first of them as an example. */
function DifferenceNote({ rows, reference, text }: { rows: readonly Row[]; reference: string; text: Text }) {
  const t = COMPARE[text.language];
  for (const row of rows) {
    for (const figure of row.figures) {
      const against = figure && holdAgainst(figure, row.reference, text.index);
      if (!figure || !against || against.difference.value === 0) continue;
      const what = `${rowName(figure, text)}, ${text.area(figure.area)}`;
      return (
        <Computed summary={t.computedHead} className={styles.computed}>
          <p>
            {t.computed(text.t.areaInSentence(text.area(reference)))}{' '}
            {t.example(what, formula(against.difference, text))}
          </p>
        </Computed>
      );
    }
  }
  return null;
}

/** What must be known to read the table: periods, sizes, signs, how differences are computed, and the sources. */
export function CompareNotes({
  rows,
  reference,
  large,
  text,
}: {
  rows: readonly Row[];
  reference: string | null;
  /** True if the table has too many figures for all their sources to be named. */
  large: boolean;
  text: Text;
}) {
  const t = COMPARE[text.language];
  const { index } = text;
  const units = new Set(rows.map((row) => index.unit(index.indicator(row.indicator).unit)));
  const differing = useMemo(() => rows.filter((row) => periodsDiffer(row.figures)).length, [rows]);
  const sentences = [
    differing > 0 ? t.periodsDiffer(differing, rows.length) : '',
    [...units].some(followsSize) ? t.sizes : '',
    [...units].some((unit) => unit.type === 'placering') ? t.dots : '',
  ].filter(Boolean);
  const dashes = rows.some((row) => row.figures.includes(null));
  return (
    <div className={styles.notes}>
      {(sentences.length > 0 || dashes) && (
        <Note as="div">
          <ul>
            {sentences.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {dashes && <li className={large ? undefined : styles.dashNote}>{t.dash}</li>}
          </ul>
        </Note>
      )}
      {reference !== null && <DifferenceNote rows={rows} reference={reference} text={text} />}
      {!large && (
        <SourceLine
          figures={rows.flatMap((row) => row.figures.filter((o): o is Observation => o !== null))}
          text={text}
          className={styles.source}
        />
      )}
    </div>
  );
}
