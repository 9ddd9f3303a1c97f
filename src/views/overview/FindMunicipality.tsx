import { useId, useState } from 'react';
import type { Area } from '../../model/codelist';
import { navigate } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/useText';
import styles from './overview.module.css';

/** Leads to the page of a municipality. @param areas in the order they are listed */
export function FindMunicipality({ areas }: { areas: readonly Area[] }) {
  const text = useText();
  const { find, choose, show } = text.t.overview;
  const id = useId();
  const [area, setArea] = useState('');
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        if (area !== '') navigate(text.href({ page: 'area', area }));
      }}
    >
      <label htmlFor={id}>{find}</label>
      <select id={id} value={area} onChange={(event) => setArea(event.target.value)}>
        <option value="">{choose}</option>
        {areas.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name[text.language]}
          </option>
        ))}
      </select>
      <Button type="submit">{show}</Button>
    </form>
  );
}
