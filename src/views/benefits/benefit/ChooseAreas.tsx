import { useId } from 'react';
import { type AreaChoice, withReferences } from '../../../analysis/benefit/areas';
import { LEAST_AREAS } from '../../../analysis/national/figures';
import { AREA_PICKER } from '../../../i18n/areaPicker';
import { BENEFIT } from '../../../i18n/benefit';
import { compareText } from '../../../model/language';
import { AreaPicker } from '../../../ui/AreaPicker';
import { areaPresets } from '../../../ui/areaPresets';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from '../benefit.module.css';

/** The area the page is about, and those it is held against. */
export function ChooseAreas({
  choice: { area, compared, without },
  available,
  text,
  onChange,
}: {
  choice: AreaChoice;
  /** Areas with figures about the benefit. */
  available: readonly string[];
  text: Text;
  /** The area the page is to be about first; none for the default. */
  onChange: (areas: string[]) => void;
}) {
  const t = useTexts(BENEFIT);
  const picker = useTexts(AREA_PICKER);
  const { index, language } = text;
  const id = useId();
  const isMunicipality = (other: string) => index.area(other).type === 'kommune';
  const inOrder = available.filter(isMunicipality);
  const municipalities = [...inOrder].sort((a, b) => compareText(text.area(a), text.area(b), language));
  const references = available.filter((other) => !isMunicipality(other));
  const chooseArea = (next: string) => {
    // The reference areas follow the municipality; other municipalities stay.
    const kept = compared.filter((other) => isMunicipality(other) && other !== next);
    const [, ...own] = withReferences(next, available, index);
    onChange([next, ...kept, ...own]);
  };
  const options = (areas: readonly string[]) =>
    areas.map((other) => (
      <option key={other} value={other}>
        {text.area(other)}
      </option>
    ));
  return (
    <div className={styles.choice}>
      <div>
        <label htmlFor={id}>{t.municipality}</label>
        <select id={id} value={area} onChange={(event) => chooseArea(event.target.value)}>
          {municipalities.length > 0 && (
            <optgroup label={picker.municipalities}>{options(municipalities)}</optgroup>
          )}
          {references.length > 0 && <optgroup label={picker.references}>{options(references)}</optgroup>}
        </select>
      </div>
      <div className={styles.compared}>
        <p>{t.compared}</p>
        <AreaPicker
          chosen={[area, ...compared, ...without]}
          available={new Set(available)}
          absence={picker.absence.benefit}
          presets={municipalities.length < LEAST_AREAS ? [] : areaPresets([area], inOrder, text)}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
