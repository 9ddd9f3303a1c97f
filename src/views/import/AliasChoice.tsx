import { IMPORT } from '../../i18n/import';
import type { Mapping } from '../../model/mapping';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { AreaOptions } from './AreaOptions';
import styles from './import.module.css';
import { aliasOf, setAlias } from './mapping';
import { SelectField } from './SelectField';

/** Stands in the list for rows that are left out; an area's id is never empty. */
const OMIT = '-';

/**
 * Asks which area a spelling is.
 * @param near names of areas that it may be a misspelling of
 * @param leftOut whether its rows are left out as long as nothing is said of it
 */
export function AliasChoice({
  spelling,
  near: names,
  leftOut = false,
  mapping,
  answer,
  text,
}: {
  spelling: string;
  near: readonly string[];
  leftOut?: boolean;
  mapping: Mapping;
  answer: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).report;
  const { areas } = text.index.catalog;
  const near = names.flatMap((name) => areas.find((area) => area.name.da === name || area.id === name) ?? []);
  const chosen = aliasOf(mapping, spelling) ?? (leftOut ? '' : null);
  return (
    <SelectField
      label={t.aliasLabel(spelling)}
      value={chosen === '' ? OMIT : (chosen ?? '')}
      className={styles.alias}
      onChoose={(value) =>
        answer(setAlias(mapping, spelling, value === '' ? null : value === OMIT ? '' : value))
      }
    >
      {!leftOut && <option value="">{t.aliasNone}</option>}
      {near.length > 0 && (
        <optgroup label={t.aliasNear}>
          {near.map((area) => (
            <option key={area.id} value={area.id}>
              {t.aliasIs(area.name[text.language])}
            </option>
          ))}
        </optgroup>
      )}
      <option value={OMIT}>{t.aliasOmit}</option>
      <optgroup label={t.aliasAll}>
        <AreaOptions text={text} />
      </optgroup>
    </SelectField>
  );
}
