import { useMemo } from 'react';
import { blankExample } from '../../dataset/import/blanks';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import { BLANK_USES, type BlankUse, type Mapping } from '../../model/mapping';
import { useTexts } from '../../ui/useMessages';
import { Question } from './Question';

/**
 * Asks what an empty cell before the figures means, with a row of the file. If the shape of the table tells, the answer
 * can still be found and changed; nothing is shown if no row has such a cell.
 * @param asked true if it is to be asked whatever the first rows tell
 */
export function BlanksQuestion({
  head,
  mapping,
  change,
  asked = false,
}: {
  head: TableHead;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  asked?: boolean;
}) {
  const t = useTexts(IMPORT).mapping;
  const { blanks, columns } = mapping;
  const example = useMemo(() => blankExample(columns, head.rows), [columns, head.rows]);
  const row = (cells: readonly string[], blank: string) => cells.map((cell) => cell || blank).join(' · ');
  const reads: Readonly<Record<BlankUse, string | null>> = {
    above: example && row(example.filled, t.blankCell),
    everybody: example && row(example.own, t.noGroup),
    refuse: null,
  };
  return (
    <Question
      legend={t.blanksQuestion}
      why={example && t.blanksWhy(row(example.own, t.blankCell))}
      answers={BLANK_USES.map((id) => ({
        id,
        name: t.blank[id],
        examples: reads[id] === null ? [] : [t.blankReads(reads[id])],
      }))}
      known={t.blanksKnown}
      chosen={blanks}
      asked={asked}
      idle={!example && blanks === 'refuse'}
      onChoose={(use) => change({ ...mapping, blanks: use })}
    />
  );
}
