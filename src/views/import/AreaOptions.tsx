import { useMemo } from 'react';
import { compareText } from '../../model/language';
import type { Text } from '../../ui/useText';

/** Every area as an option of a list, reference areas first, then municipalities by name. */
export function AreaOptions({ text }: { text: Text }) {
  const { index, language } = text;
  const areas = useMemo(() => {
    const all = index.catalog.areas;
    return [
      ...all.filter(({ type }) => type !== 'kommune'),
      ...all
        .filter(({ type }) => type === 'kommune')
        .sort((a, b) => compareText(a.name[language], b.name[language], language)),
    ];
  }, [index, language]);
  return areas.map(({ id, name }) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  ));
}
