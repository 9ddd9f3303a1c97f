import { READ_REFERAT } from '../../i18n/readReferat';
import { identityOf } from '../../referat/review/amongDrafts';
import { choicesOf, type Draft, type Values, withKnown } from '../../referat/review/drafts';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { Question } from './Question';
import { act, settle } from './reading/answering';
import { knownFor } from './reading/known';
import { indicatorWords, valueWords } from './words';

/** Other indicators that are offered at most. */
const MOST_OTHERS = 2;

/** Asks what to do about two figures that say the same with different values: one is another indicator, or wrong. */
export function ConflictQuestion({
  draft,
  conflict,
  edit,
  settled,
  text,
}: {
  draft: Draft;
  /** The other figure. */
  conflict: Draft;
  edit: () => void;
  settled: (key: string) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const known = knownFor(text.index.catalog);
  const others = (choicesOf(draft, 'noegletal') as Values['indicator'][])
    .map((indicator) => withKnown({ ...draft, indicator }, known))
    .filter(
      (values) =>
        identityOf({ ...draft, ...values }) !== identityOf(draft) &&
        (known.indicators.get(values.indicator.id ?? '')?.unit ?? draft.unit) === draft.unit,
    );
  const named = new Map(others.map((values) => [indicatorWords(values, text), values.indicator]));
  return (
    <Question
      asked={t.conflict(`${valueWords(conflict, text)} ${indicatorWords(conflict, text)}`)}
      answers={[
        ...[...named].slice(0, MOST_OTHERS).map(([name, indicator]) => ({
          name: t.itIs(name),
          give: () => {
            if (settle(draft, { indicator }, known)) settled(draft.key);
          },
        })),
        { name: t.edit, give: edit },
        { name: t.skip, give: () => act({ type: 'decide', keys: [draft.key], verdict: 'skipped' }) },
      ]}
    />
  );
}
