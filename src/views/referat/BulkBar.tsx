import { type ReactNode, useId, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { FIELDS, type Field, PART_OF } from '../../referat/proposal';
import { type Draft, isSure, type Values } from '../../referat/review/drafts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Field as LabelledField } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { PartControl } from './PartControl';
import { act } from './reading/answering';
import styles from './referat.module.css';
import { fieldName } from './words';

/** All fields that may be set for several figures at once. */
const BULK_FIELDS: readonly Field[] = FIELDS.filter((field) => field !== 'vaerdi');

/**
 * Sets a field of several figures at once.
 * @param label of which, or what chooses them
 * @param drafts those of the item, or of a table, a row or a column of it; what is skipped is left as it is
 * @param onlyDoubted leaves those be of which the field is not in doubt
 */
export function BulkSet({
  label,
  drafts,
  onlyDoubted = false,
  begin,
  spoken,
  text,
}: {
  label: ReactNode;
  drafts: readonly Draft[];
  onlyDoubted?: boolean;
  begin: Field;
  spoken: string;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [part, setPart] = useState<Field>(begin);
  const [said, say] = useState<Partial<Values> | null>({});
  const [times, setTimes] = useState(0);
  const [first] = drafts;
  if (!first) return null;
  const meant = drafts.filter(
    ({ verdict, doubts }) => verdict !== 'skipped' && (!onlyDoubted || doubts.includes(part)),
  );
  // A period is proposed to none that has another.
  const isAlike = drafts.every(({ period }) => period === first.period);
  const values: Values = { ...first, ...(isAlike ? {} : { period: '' }), ...said };
  return (
    <form
      className={styles.bulk}
      onSubmit={(event) => {
        event.preventDefault();
        if (said === null) return;
        const set = { [PART_OF[part]]: values[PART_OF[part]] };
        act({ type: 'set', keys: meant.map(({ key }) => key), values: set, keep: false });
        setTimes(times + 1);
        // The work goes on at the figures, by the keyboard too.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }}
    >
      <strong>{label}</strong>
      <LabelledField as="p">
        <label htmlFor={id}>{t.setPart}</label>
        <select
          id={id}
          value={part}
          onChange={({ target }) => {
            setPart(target.value as Field);
            say({});
          }}
        >
          {BULK_FIELDS.map((field) => (
            <option key={field} value={field}>
              {fieldName(field, t)}
            </option>
          ))}
        </select>
      </LabelledField>
      <PartControl
        key={`${part} ${times}`}
        part={part}
        values={values}
        change={(to) => say(to === null ? null : { ...said, ...to })}
        about={{ spoken, likely: [] }}
        text={text}
      />
      <Button type="submit" disabled={said === null || meant.length === 0}>
        {t.set(meant.length)}
      </Button>
    </form>
  );
}

/** Which figures of an item are set: all, those of the chosen one's paragraph, or those of which the field is in doubt. */
export type Scope = 'item' | 'paragraph' | 'unsure';

/** Chooses for which figures what is said goes. @param figures those of each scope */
export function ScopeChoice({
  scope,
  set,
  figures,
}: {
  scope: Scope;
  set: (scope: Scope) => void;
  figures: Readonly<Record<Scope, readonly Draft[]>>;
}) {
  const t = useTexts(READ_REFERAT);
  return (
    <select aria-label={t.which} value={scope} onChange={({ target }) => set(target.value as Scope)}>
      {(['unsure', 'item', 'paragraph'] as const).map((one) => (
        <option key={one} value={one} disabled={figures[one].length === 0}>
          {t.scope[one]}
        </option>
      ))}
    </select>
  );
}

/** Keeps the sure ones of several figures that have no answer, or skips all that have none. */
export function BulkAnswers({
  drafts,
  keep,
  skip,
}: {
  drafts: readonly Draft[];
  keep: string;
  skip: string;
}) {
  const open = drafts.filter(({ verdict }) => verdict === 'open');
  const sure = open.filter(isSure);
  return (
    <Actions className={styles.bulkAnswers}>
      <Button
        disabled={sure.length === 0}
        onClick={() => act({ type: 'keep', figures: sure.map(({ key }) => ({ key, doubts: [] })) })}
      >
        {keep}
      </Button>
      <Button
        disabled={open.length === 0}
        onClick={() => act({ type: 'decide', keys: open.map(({ key }) => key), verdict: 'skipped' })}
      >
        {skip}
      </Button>
    </Actions>
  );
}
