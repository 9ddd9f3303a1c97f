import { useId } from 'react';
import { type AreaChoice, withReferences } from '../../analysis/benefit/areas';
import { areaColor } from '../../charts/colors';
import { BENEFIT } from '../../i18n/benefit';
import { useTexts } from '../../i18n/useMessages';
import { compareText } from '../../model/language';
import type { Text } from '../../ui/useText';

/** So many areas to compare with are in view; further ones unfold. */
const IN_VIEW = 12;

/** The municipality the page is about, and the areas it is held against. */
export function ChooseAreas({
  choice,
  available,
  text,
  onChange,
}: {
  choice: AreaChoice;
  /** Areas with figures about the benefit. */
  available: readonly string[];
  text: Text;
  onChange: (areas: string[]) => void;
}) {
  const t = useTexts(BENEFIT);
  const { index, language } = text;
  const id = useId();
  const { area, compared } = choice;
  const isMunicipality = (other: string) => index.area(other).type === 'kommune';
  const municipalities = available
    .filter(isMunicipality)
    .sort((a, b) => compareText(text.area(a), text.area(b), language));
  const references = available.filter((other) => !isMunicipality(other));
  const chooseArea = (next: string) => {
    // The reference areas follow the municipality; other municipalities stay.
    const kept = compared.filter((other) => isMunicipality(other) && other !== next);
    const [, ...own] = withReferences(next, available, index);
    onChange([next, ...kept, ...own]);
  };
  const toggle = (other: string) =>
    onChange([
      area,
      ...(compared.includes(other) ? compared.filter((c) => c !== other) : [...compared, other]),
    ]);
  const others = [...municipalities, ...references].filter((other) => other !== area);
  const rest = others.slice(IN_VIEW);
  const button = (other: string) => (
    <button
      key={other}
      type="button"
      className="compare-button"
      aria-pressed={compared.includes(other)}
      onClick={() => toggle(other)}
    >
      <span
        className="compare-color"
        style={{ background: areaColor(other, index).mark }}
        aria-hidden="true"
      />
      {text.area(other)}
    </button>
  );
  return (
    <div className="benefit-choice">
      <div>
        <label htmlFor={id}>{t.municipality}</label>
        <select id={id} value={area} onChange={(event) => chooseArea(event.target.value)}>
          <optgroup label={t.municipalities}>
            {municipalities.map((other) => (
              <option key={other} value={other}>
                {text.area(other)}
              </option>
            ))}
          </optgroup>
          {references.length > 0 && (
            <optgroup label={t.references}>
              {references.map((other) => (
                <option key={other} value={other}>
                  {text.area(other)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      {others.length > 0 && (
        <fieldset>
          <legend>{t.compareWith}</legend>
          <div className="compare-buttons">{others.slice(0, IN_VIEW).map(button)}</div>
          {rest.length > 0 && (
            <details open={rest.some((other) => compared.includes(other))}>
              <summary>{t.moreAreas(rest.length)}</summary>
              <div className="compare-buttons">{rest.map(button)}</div>
            </details>
          )}
        </fieldset>
      )}
    </div>
  );
}
