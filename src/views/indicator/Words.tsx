import { termsIn } from '../../i18n/glossary';
import { Card } from '../../ui/Card';
import type { Text } from '../../ui/useText';

/** The words of the trade that a page uses, each opening what it means; nothing if it uses none. */
export function Words({ used, text }: { used: string; text: Text }) {
  const terms = termsIn(used, text.language);
  if (terms.length === 0) return null;
  return (
    <Card aria-labelledby="ord">
      <h2 id="ord">{text.t.indicator.words}</h2>
      {terms.map(({ name, meaning }) => (
        <details key={name}>
          <summary>{name}</summary>
          <p>{meaning}</p>
        </details>
      ))}
    </Card>
  );
}
