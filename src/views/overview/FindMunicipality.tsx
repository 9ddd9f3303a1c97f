import { useId, useState } from 'react';
import type { Area } from '../../model/codelist';
import { navigate } from '../../state/store';
import { useText } from '../../ui/useText';

/** Leads to the page of a municipality. @param areas in the order they are listed */
export function FindMunicipality({ areas }: { areas: readonly Area[] }) {
  const text = useText();
  const { find, choose, show } = text.t.overview;
  const id = useId();
  const [area, setArea] = useState('');
  return (
    <form
      className="find-municipality no-print"
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
      <button type="submit" className="button">
        {show}
      </button>
    </form>
  );
}
