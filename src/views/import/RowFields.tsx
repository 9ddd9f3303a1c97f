import { useId, useState } from 'react';
import { readPeriod } from '../../dataset/import/periods';
import { IMPORT } from '../../i18n/import';
import type { Mapping } from '../../model/mapping';
import { Check, Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { AreaOptions } from './AreaOptions';
import styles from './import.module.css';
import { saysItself, setArea, setPeriod } from './mapping';
import { SelectField } from './SelectField';

/** The area and the period of all rows, if no column says them. */
export function RowFields({
  mapping,
  change,
  text,
}: {
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  const [typed, setTyped] = useState(mapping.period ?? '');
  const wrong = typed.trim() !== '' && !readPeriod(typed);
  return (
    <section>
      <h3>{t.rowsHeading}</h3>
      <div className={styles.fields}>
        {!saysItself(mapping, 'area') && (
          <SelectField
            label={t.area}
            value={mapping.area ?? ''}
            onChoose={(area) => change(setArea(mapping, area || null))}
          >
            <option value="">{t.chooseArea}</option>
            <AreaOptions text={text} />
          </SelectField>
        )}
        {!saysItself(mapping, 'period') && (
          <Field as="div">
            <label htmlFor={`${id}-period`}>{t.period}</label>
            <input
              id={`${id}-period`}
              type="text"
              value={typed}
              autoComplete="off"
              disabled={mapping.period === ''}
              aria-invalid={wrong}
              aria-describedby={`${id}-help`}
              onChange={(event) => {
                setTyped(event.target.value);
                change(setPeriod(mapping, readPeriod(event.target.value) || null));
              }}
            />
            <span id={`${id}-help`} className={wrong ? styles.fieldWrong : 'muted small'}>
              {wrong ? t.periodWrong : t.periodHelp}
            </span>
            <Check className={styles.check}>
              <input
                type="checkbox"
                checked={mapping.period === ''}
                onChange={(event) => {
                  setTyped('');
                  change(setPeriod(mapping, event.target.checked ? '' : null));
                }}
              />
              {t.noPeriod}
            </Check>
          </Field>
        )}
      </div>
    </section>
  );
}
