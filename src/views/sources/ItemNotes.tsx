import { discrepanciesOf } from '../../analysis/discrepancies';
import { SOURCE_PAGES } from '../../i18n/sourcePages';
import { CheckNote } from '../../ui/CheckNote';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';

/**
 * What does not add up in an item of a source; nothing where all does.
 * @param figure the id of a figure that computed differences must be about
 */
export function ItemNotes({
  source,
  item,
  figure,
  text,
}: {
  source: string;
  item: string;
  figure?: string;
  text: Text;
}) {
  const words = useTexts(SOURCE_PAGES);
  const { checks: all, remarks } = discrepanciesOf(
    text.index.source(source),
    text.index.catalog.discrepancies,
    item,
  );
  const checks = all.filter(
    ({ observation, parts }) => figure === undefined || observation === figure || parts.includes(figure),
  );
  if (checks.length + remarks.length === 0) return null;
  const certain = remarks.length > 0 || checks.some((check) => check.status === 'mismatch');
  return (
    <Note as="div" role="note">
      <p>
        <strong>{certain ? words.doesNotAddUp : words.rounding}</strong>
      </p>
      <ul>
        {checks.map((check) => (
          <CheckNote key={`${check.rule}${check.observation}`} check={check} text={text} />
        ))}
        {remarks.map((remark) => (
          <li key={remark.da}>{remark[text.language]}</li>
        ))}
      </ul>
    </Note>
  );
}
