import type { Text } from '../../ui/useText';

/**
 * Chooses a theme.
 * @param value its id; '' while there is none
 * @param none what is then shown
 */
export function ThemeSelect({
  label,
  value,
  none,
  missing,
  choose,
  text,
}: {
  label: string;
  value: string;
  none: string;
  /** Whether there has to be one. */
  missing: boolean;
  choose: (theme: string) => void;
  text: Text;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      aria-invalid={missing}
      onChange={({ target }) => choose(target.value)}
    >
      {value === '' && <option value="">{none}</option>}
      {text.index.catalog.themes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[text.language]}
        </option>
      ))}
    </select>
  );
}
