import { useId } from 'react';
import { useText } from '../../ui/useText';
import styles from './indicator.module.css';

/** The value of the list while it is not known what is shown. */
const OPEN = '…';

/** Chooses a group, or all of them at once (null); shows none while it is not known which (undefined). */
export function GroupSelect({
  groups,
  chosen,
  onChange,
}: {
  groups: readonly string[];
  chosen: string | null | undefined;
  onChange: (group: string | null) => void;
}) {
  const text = useText();
  const id = useId();
  const options = chosen && !groups.includes(chosen) ? [...groups, chosen] : groups;
  return (
    <div className={styles.group}>
      <label htmlFor={id}>{text.t.indicator.group}</label>
      <select
        id={id}
        value={chosen === undefined ? OPEN : (chosen ?? '')}
        onChange={(event) => onChange(event.target.value || null)}
      >
        {chosen === undefined && <option hidden>{OPEN}</option>}
        <option value="">{text.t.indicator.everyGroup}</option>
        {options.map((group) => (
          <option key={group} value={group}>
            {text.group(group)}
          </option>
        ))}
      </select>
    </div>
  );
}
