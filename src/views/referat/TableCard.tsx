import { type ReactNode, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { at } from '../../model/at';
import { type ReferatDocument, type Table, textOf } from '../../referat/blocks';
import type { TableSum } from '../../referat/proposal';
import { type Draft, isSure } from '../../referat/review/drafts';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { BulkAnswers, BulkSet } from './BulkBar';
import { select } from './reading/state';
import styles from './referat.module.css';
import { type GridLine, gridOf, sumsOf } from './tableGrid';
import { VerdictSign } from './VerdictSign';
import { figureWords, unitWords, valueWords, whatWords } from './words';

/** Letters of what stands over a table. */
const LONGEST_CAPTION = 90;

/** What a table is called: the heading or short line over it. */
function captionOf(document: ReferatDocument, block: number): string {
  const before = document.blocks[block - 1];
  const text = before && before.kind !== 'table' ? textOf(document, before).trim() : '';
  return text.length <= LONGEST_CAPTION ? text.replace(/:$/, '') : '';
}

/** Whether some figures of a line ask when they hold. */
const asksPeriod = ({ drafts }: GridLine) => drafts.some(({ doubts }) => doubts.includes('periode'));

/**
 * A table as one card: its figures in a grid, unit and period by column, what is measured by column or row where it is not
 * one for all, and whether its sums are right.
 * @param children the chosen figure's row
 */
export function TableCard({
  document,
  block,
  drafts,
  sums,
  selected,
  text,
  children,
}: {
  document: ReferatDocument;
  block: number;
  drafts: readonly Draft[];
  sums: readonly TableSum[];
  selected: string | null;
  text: Text;
  children: ReactNode;
}) {
  const t = useTexts(READ_REFERAT);
  /** The column (`c2`) or row (`r1`) that is changed, or `all` of them. */
  const [changed, setChanged] = useState<string | null>(null);
  const table = document.blocks[block] as Table;
  const grid = gridOf(document, table, drafts);
  const caption = captionOf(document, block) || grid.over;
  const own = sumsOf(sums, drafts);
  const wrong = own.filter(({ ok }) => !ok);
  const [right] = own.filter(({ ok }) => ok);
  const lines = new Map<string, GridLine>([
    ...grid.columns.map((one) => [`c${one.column}`, one] as const),
    ...grid.rows.map((one) => [`r${one.row}`, one] as const),
  ]);
  const chosen = changed === null ? undefined : lines.get(changed);
  const nameWords = ({ named }: GridLine) => (named ? whatWords(named, text, t) : t.varies.indicator);
  /** Opens what is said of a row, a column or the table. */
  const change = (what: string, shown: string) => (
    <button
      type="button"
      className={styles.lineMeta}
      aria-expanded={changed === what}
      aria-label={t.editLine(shown)}
      onClick={() => setChanged(changed === what ? null : what)}
    >
      {shown}
    </button>
  );
  const allSure = drafts.filter(({ verdict }) => verdict === 'open').every(isSure);
  const example =
    right &&
    `${right.parts.map((part, i) => (i > 0 && part.value >= 0 ? `+ ${valueWords(part, text)}` : valueWords(part, text))).join(' ')} = ${valueWords(right.total, text)}`;
  return (
    <section
      className={classNames(styles.tableCard, !allSure && styles.unsure)}
      aria-label={[t.table, caption].filter(Boolean).join(': ')}
    >
      <div className={styles.tableHead}>
        <h4>
          {t.table}
          {caption !== '' && (
            <>
              : <span lang="da">{caption}</span>
            </>
          )}
        </h4>
        <span className="small muted">
          {t.tableCount(drafts.length, grid.empty)}
          {grid.namedBy === 'table' && ` · ${whatWords(at(drafts, 0), text, t)}`}
        </span>
        <BulkAnswers drafts={drafts} keep={allSure ? t.keepTable : t.keepSureOf} skip={t.skipTable} />
      </div>
      <Button
        look="link"
        aria-expanded={changed === 'all'}
        onClick={() => setChanged(changed === 'all' ? null : 'all')}
      >
        {t.editTable}
      </Button>
      {changed === 'all' && (
        <BulkSet label={t.forTable} drafts={drafts} begin="periode" spoken={caption} text={text} />
      )}
      {chosen && (
        <BulkSet
          key={changed}
          label={t.forLine(chosen.head)}
          drafts={chosen.drafts}
          begin={asksPeriod(chosen) || grid.namedBy === 'table' ? 'periode' : 'noegletal'}
          spoken={chosen.head}
          text={text}
        />
      )}
      <div className={styles.gridBox}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col" lang="da">
                {grid.corner}
              </th>
              {grid.columns.map((one) => (
                <th key={one.column} scope="col" className={styles.number}>
                  <span lang="da">{one.head}</span>
                  {one.drafts.length > 0 &&
                    change(
                      `c${one.column}`,
                      [
                        ...(grid.namedBy === 'columns' ? [nameWords(one)] : []),
                        one.unit === null ? t.varies.unit : unitWords(one.unit, text),
                        one.period === null
                          ? t.varies.period
                          : one.period === ''
                            ? t.noPeriod
                            : text.period(one.period, 'short'),
                      ].join(' · '),
                    )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((one) => (
              <tr key={one.row}>
                <th scope="row">
                  <span lang="da">{one.head}</span>
                  {grid.namedBy === 'rows' && one.drafts.length > 0 && change(`r${one.row}`, nameWords(one))}
                </th>
                {one.cells.map(({ column, draft, text: written }) => (
                  <td key={column} className={styles.number}>
                    {draft ? (
                      <button
                        type="button"
                        className={classNames(
                          styles.gridCell,
                          styles[draft.verdict],
                          !isSure(draft) && draft.verdict === 'open' && styles.doubt,
                        )}
                        data-cell={draft.key}
                        tabIndex={-1}
                        aria-current={selected === draft.key || undefined}
                        aria-label={figureWords(draft, text)}
                        onClick={() => select(draft.key)}
                      >
                        {valueWords(draft, text)}
                        <VerdictSign verdict={draft.verdict} sure={isSure(draft)} />
                      </button>
                    ) : (
                      <span className="muted">{written === '' ? <i>{t.emptyCell}</i> : written}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {own.length > 0 && wrong.length === 0 && example && (
        <p className={styles.sum}>
          <VerdictSign verdict="kept" sure />
          {t.sumsRight(own.length, example)}
        </p>
      )}
      {wrong.map(({ total, computed }) => (
        <p key={total.key} className={styles.sumWrong}>
          <VerdictSign verdict="open" sure={false} />
          {t.sumWrong(valueWords(total, text), valueWords({ ...total, value: computed }, text))}{' '}
          <Button look="link" onClick={() => select(total.key)}>
            {t.showSum}
          </Button>
        </p>
      ))}
      {children}
    </section>
  );
}
