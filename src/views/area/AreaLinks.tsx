import { LinkRow } from '../../ui/LinkRow';
import type { Text } from '../../ui/useText';

/** A row of links to areas. */
export function AreaLinks({ areas, text }: { areas: readonly string[]; text: Text }) {
  return (
    <LinkRow>
      {areas.map((id) => (
        <li key={id}>
          <a href={text.href({ page: 'area', area: id })}>{text.area(id)}</a>
        </li>
      ))}
    </LinkRow>
  );
}
