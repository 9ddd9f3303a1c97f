import { useId } from 'react';
import { IMPORT } from '../../i18n/import';
import { READINGS } from '../../i18n/readings';
import { DIRECTIONS, type Direction, type Indicator } from '../../model/codelist';
import type { Mapping } from '../../model/mapping';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { editIndicator, renewId } from './mapping';
import { SelectField } from './SelectField';

/** Letters that a name and an explanation may have; what is longer would not fit on a page. */
const LONGEST = { name: 120, definition: 600 } as const;

/** What a new indicator is: its name, unit, decimals, which way is good, its theme and an explanation. */
export function NewIndicatorFields({
  indicator,
  mapping,
  change,
  text,
}: {
  indicator: Indicator;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  const { language } = text;
  const { units, themes, indicators } = text.index.catalog;
  const edit = (part: Partial<Omit<Indicator, 'id'>>) => change(editIndicator(mapping, indicator.id, part));
  const nameless = indicator.name.da.trim() === '';
  // Until it is explained, its name stands for the explanation.
  const explained = indicator.definition.da !== indicator.name.da;
  return (
    <div className={styles.newIndicator} data-new-indicator>
      <h4>{t.newIndicator}</h4>
      <div className={styles.fields}>
        <Field as="p" className={styles.wideField}>
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            value={indicator.name.da}
            maxLength={LONGEST.name}
            required
            aria-invalid={nameless}
            aria-describedby={`${id}-wrong`}
            onChange={({ target: { value } }) => {
              const name = { da: value, en: value };
              edit(explained ? { name } : { name, definition: name });
            }}
            // Not while it is typed: everything that is drawn of it would be drawn anew.
            onBlur={() =>
              change(renewId(mapping, indicator.id, new Set(indicators.map((known) => known.id))))
            }
          />
          <span id={`${id}-wrong`} className={styles.fieldWrong}>
            {nameless && t.nameWrong}
          </span>
        </Field>
        <SelectField
          label={t.unit}
          value={indicator.unit}
          required
          invalid={indicator.unit === ''}
          wrong={t.unitWrong}
          onChoose={(unit) => edit({ unit })}
        >
          {indicator.unit === '' && <option value="">{t.chooseUnit}</option>}
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.other[language]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.decimals}
          value={indicator.decimals}
          onChoose={(decimals) => edit({ decimals: Number(decimals) })}
        >
          {[0, 1, 2, 3].map((decimals) => (
            <option key={decimals} value={decimals}>
              {decimals}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.direction}
          value={indicator.direction}
          onChoose={(value) => {
            const direction = value as Direction;
            edit({ direction, reading: READINGS[direction] });
          }}
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {t.directions[direction]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.theme}
          value={indicator.theme}
          required
          invalid={indicator.theme === ''}
          wrong={t.themeWrong}
          onChoose={(theme) => edit({ theme })}
        >
          {indicator.theme === '' && <option value="">{t.chooseTheme}</option>}
          {themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {theme.name[language]}
            </option>
          ))}
        </SelectField>
        <Field as="p" className={styles.wideField}>
          <label htmlFor={`${id}-definition`}>{t.definition}</label>
          <textarea
            id={`${id}-definition`}
            rows={2}
            value={explained ? indicator.definition.da : ''}
            maxLength={LONGEST.definition}
            aria-describedby={`${id}-help`}
            onChange={({ target: { value } }) =>
              edit({ definition: value.trim() === '' ? indicator.name : { da: value, en: value } })
            }
          />
          <span id={`${id}-help`} className="muted small">
            {t.definitionHelp}
          </span>
        </Field>
      </div>
    </div>
  );
}
