import { useId } from 'react';
import { useText } from '../../ui/useText';
import styles from './indicator.module.css';

/** Chooses a group, or all of them at once (null). */
export function GroupSelect({
  groups,
  chosen,
  onChange,
}: {
  groups: readonly string[];
  chosen: string | null;
  onChange: (group: string | null) => void;
}) {
  const text = useText();
  const id = useId();
  const options = chosen && !groups.includes(chosen) ? [...groups, chosen] : groups;
  return (
    <div className={styles.group}>
      <label htmlFor={id}>{text.t.indicator.group}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChange(event.target.value || null)}>
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
