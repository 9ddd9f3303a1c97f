import { memo, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { groupBy } from '../../model/groupBy';
import { itemNumber, type Referat } from '../../referat/blocks';
import type { Field, Reading } from '../../referat/proposal';
import { aboveOf, countsOf, paragraphOf, saidSurely } from '../../referat/review/amongDrafts';
import type { Broken } from '../../referat/review/checking';
import type { Draft } from '../../referat/review/drafts';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { BulkAnswers, BulkSet, type Scope, ScopeChoice } from './BulkBar';
import { FigureRow } from './FigureRow';
import { select } from './reading/state';
import styles from './referat.module.css';
import { TableCard } from './TableCard';
import { VerdictSign } from './VerdictSign';
import { valueWords } from './words';

/** What is being changed. */
export interface Editing {
  readonly key: string;
  /** The field that is changed first; null for the first of all. */
  readonly field: Field | null;
  /** Keys of the other figures whose new indicator has the same name. */
  readonly alike: readonly string[];
}

const NONE: readonly string[] = [];
const NOTHING: ReadonlyMap<string, number> = new Map();

/** The field that most figures are in doubt of, of those that may be said of several at once. */
function mostAsked(drafts: readonly Draft[]): Field {
  const fields = drafts.flatMap(({ doubts }) => doubts.filter((field) => field !== 'vaerdi'));
  const times = [...groupBy(fields, (field) => field)].sort(([, a], [, b]) => b.length - a.length);
  return times[0]?.[0] ?? 'periode';
}

/** Figures of an item as they are shown: one by one, or all of a table. */
function groupsOf(drafts: readonly Draft[]): readonly (Draft | { block: number; drafts: Draft[] })[] {
  const groups: (Draft | { block: number; drafts: Draft[] })[] = [];
  for (const draft of drafts) {
    const { block, cell } = draft.places[0];
    const last = groups.at(-1);
    if (cell === null) groups.push(draft);
    else if (last && 'block' in last && last.block === block) last.drafts.push(draft);
    else groups.push({ block, drafts: [draft] });
  }
  return groups;
}

/** Rules that the figures of an item do not keep. */
function Checks({ broken, text }: { broken: readonly Broken[]; text: Text }) {
  const t = useTexts(READ_REFERAT);
  return broken.map(({ rule, observation, name, stated, computed, decimals, parts }) => {
    const [shown] = [observation, ...parts].filter((key) => key !== null);
    return (
      <p key={`${rule} ${shown}`} className={styles.sumWrong}>
        <VerdictSign verdict="open" sure={false} />
        {t.checkWrong(
          name[text.language],
          valueWords({ value: stated, decimals }, text),
          valueWords({ value: computed, decimals }, text),
        )}{' '}
        <Button look="link" onClick={() => select(shown ?? null)}>
          {t.showSum}
        </Button>
      </p>
    );
  });
}

/** The title of an item, and how far it has come. */
export function itemWords(
  { items }: Pick<Referat, 'items'>,
  item: number,
  t: (typeof READ_REFERAT)['da'],
): { readonly name: string; readonly title: string } {
  const found = items[item];
  if (!found) return { name: t.whole, title: '' };
  return { name: t.item(itemNumber(found)), title: found.title };
}

/** An agenda item with its figures; folded, a line of how many there are and how many have no answer. */
export const ItemSection = memo(function ItemSection({
  referat,
  reading,
  item,
  drafts,
  isOpen,
  openItem,
  selected,
  editing,
  edit,
  settled,
  conflicts,
  broken,
  text,
}: {
  referat: Referat;
  reading: Reading;
  item: number;
  drafts: readonly Draft[];
  isOpen: boolean;
  openItem: (item: number | null) => void;
  selected: string | null;
  editing: Editing | null;
  edit: (key: string, field: Field | null | undefined) => void;
  settled: (key: string) => void;
  conflicts: ReadonlyMap<string, Draft>;
  /** Rules that are not kept, by figures of this item. */
  broken: readonly Broken[];
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const { document } = referat;
  const unsure = drafts.filter((draft) => draft.verdict === 'open' && draft.doubts.length > 0);
  const [wanted, setWanted] = useState<Scope>(unsure.length > 0 ? 'unsure' : 'item');
  const figures = { item: drafts, paragraph: paragraphOf(drafts, selected), unsure };
  const scope = figures[wanted].length > 0 ? wanted : 'item';
  // What most of them ask about is what may be said of them at once.
  const asked = scope === 'unsure' ? mostAsked(unsure) : 'periode';
  const { name, title } = itemWords(referat, item, t);
  const { open, kept, skipped } = countsOf(drafts);
  const said = saidSurely(drafts);
  const place = new Map(drafts.map(({ key }, i) => [key, i + 1]));
  const row = (draft: Draft) => (
    <FigureRow
      key={draft.key}
      draft={draft}
      above={aboveOf(drafts, draft)}
      said={draft.verdict === 'open' && draft.doubts.includes('noegletal') ? said : NOTHING}
      alike={editing?.key === draft.key ? editing.alike : NONE}
      document={document}
      selected={draft.key === selected}
      editing={editing?.key === draft.key ? editing.field : undefined}
      edit={edit}
      settled={settled}
      conflict={conflicts.get(draft.key)}
      position={t.position(place.get(draft.key) ?? 0, drafts.length)}
      text={text}
    />
  );
  return (
    <section className={isOpen ? styles.item : styles.folded} aria-labelledby={`punkt-${item}`}>
      <h3 id={`punkt-${item}`} className={styles.itemHead}>
        <button type="button" aria-expanded={isOpen} data-item onClick={() => openItem(isOpen ? null : item)}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} className={styles.chevron} />
          </svg>
          <span className={styles.itemName}>{name}</span>
          <span lang="da" className={styles.itemTitle}>
            {title}
          </span>
          <span className={styles.itemCounts}>
            {[
              referat.items[item]?.closed && t.closed,
              t.count(drafts.length),
              kept > 0 && t.keptCount(kept),
              skipped > 0 && t.skippedCount(skipped),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {open > 0 && <span className={styles.itemOpen}>{t.openCount(open)}</span>}
        </button>
      </h3>
      {isOpen && drafts.length > 0 && (
        <>
          <div className={styles.itemBar}>
            <BulkSet
              key={asked}
              label={<ScopeChoice scope={scope} set={setWanted} figures={figures} />}
              drafts={figures[scope]}
              onlyDoubted={scope === 'unsure'}
              begin={asked}
              spoken={title}
              text={text}
            />
            <BulkAnswers
              drafts={scope === 'paragraph' ? figures.paragraph : drafts}
              keep={t.keepSure}
              skip={t.skipAll}
            />
          </div>
          <Checks broken={broken} text={text} />
          <div className={styles.heads} aria-hidden="true">
            <span>{t.head.value}</span>
            <span>{t.head.indicator}</span>
            <span>{t.head.area}</span>
            <span>{t.head.period}</span>
            <span>{t.head.unit}</span>
            <span>{t.head.kind}</span>
          </div>
          {groupsOf(drafts).map((group) => {
            if (!('block' in group)) return row(group);
            const chosen = group.drafts.filter(
              ({ key }) => key === selected || key === editing?.key || conflicts.has(key),
            );
            return (
              <TableCard
                key={`t${group.block}`}
                document={document}
                block={group.block}
                drafts={group.drafts}
                sums={reading.sums.filter(({ block }) => block === group.block)}
                selected={selected}
                text={text}
              >
                {chosen.map(row)}
              </TableCard>
            );
          })}
        </>
      )}
    </section>
  );
});
