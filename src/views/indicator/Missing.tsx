import { latest } from '../../analysis/latest';
import type { Indicator } from '../../model/codelist';
import { useRelated } from '../../ui/queries';
import type { Text } from '../../ui/useText';
import styles from './indicator.module.css';

/** How many are missing to the target, where a source states it, with the way to that figure. */
export function Missing({
  indicator,
  areas,
  text,
}: {
  indicator: Indicator;
  areas: readonly string[];
  text: Text;
}) {
  const stated = useRelated(indicator.missing, text.index) ?? [];
  const found = areas.flatMap((area) => latest(stated.filter((o) => o.area === area)) ?? []);
  if (found.length === 0) return null;
  return (
    <ul className={styles.missing}>
      {found.map((o) => (
        <li key={o.id}>
          {text.indicator(o.indicator)}: <strong>{text.format(o.indicator).full(o.value, o.decimals)}</strong>{' '}
          (
          <a href={text.href({ page: 'source', source: o.source, figure: o.id })}>
            {[text.area(o.area), text.when(o)].join(', ')}
          </a>
          )
        </li>
      ))}
    </ul>
  );
}
