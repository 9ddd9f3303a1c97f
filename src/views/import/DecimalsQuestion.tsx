import { useMemo } from 'react';
import { IMPORT } from '../../i18n/import';
import { decimalsOf } from '../../model/decimals';
import type { TableHead } from '../../model/import';
import type { DecimalStyle, Mapping } from '../../model/mapping';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { ambiguousNumbers, setDecimals, type TwoReadings } from './mapping';
import { Question } from './Question';

const STYLES: readonly DecimalStyle[] = ['comma', 'dot'];

/**
 * Asks how decimals are written, with numbers of the file read both ways. If the file leaves no doubt, the answer can
 * still be found and changed.
 * @param asked true if it is to be asked whatever the file tells
 */
export function DecimalsQuestion({
  head,
  mapping,
  change,
  text,
  asked = false,
}: {
  head: TableHead;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
  asked?: boolean;
}) {
  const t = useTexts(IMPORT).mapping;
  const examples = useMemo(() => ambiguousNumbers(head.rows, mapping), [head, mapping]);
  const reads = (example: TwoReadings, style: DecimalStyle) => {
    const value = example[style];
    const below = Math.floor(Math.abs(value));
    return t.reads(
      example.text,
      text.number(value, decimalsOf(value)),
      text.number(below, 0),
      below >= 1000 ? null : text.number(below + 1, 0),
    );
  };
  return (
    <Question
      legend={t.decimalsQuestion}
      why={examples.length > 0 ? t.decimalsWhy : null}
      answers={STYLES.map((id) => ({
        id,
        name: t.decimal[id],
        examples: examples.map((example) => reads(example, id)),
      }))}
      known={t.decimalsKnown}
      chosen={mapping.decimals}
      asked={asked}
      onChoose={(style) => change(setDecimals(mapping, style, head.rows))}
    />
  );
}
