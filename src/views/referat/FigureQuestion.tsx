import { READ_REFERAT } from '../../i18n/readReferat';
import { type Field, PART_OF } from '../../referat/proposal';
import { fittingFirst } from '../../referat/review/amongDrafts';
import { choicesOf, type Draft, type Values } from '../../referat/review/drafts';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { Question } from './Question';
import { settle } from './reading/answering';
import { knownFor } from './reading/known';
import { fieldWords, questionWords, valueWords } from './words';

/** Answers that are offered at most. */
const MOST_ANSWERS = 3;

/** One question about what is in doubt, with its likely answers. */
export function FigureQuestion({
  draft,
  above,
  said,
  field,
  edit,
  settled,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  /** What the other figures of its item say, see `saidSurely`. */
  said: ReadonlyMap<string, number>;
  field: Field;
  edit: (field: Field) => void;
  settled: (key: string) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const part = PART_OF[field];
  const isDoubt = draft.doubts.includes(field);
  const known = knownFor(text.index.catalog);
  const answer = (values: Partial<Values>) => {
    if (settle(draft, values, known)) settled(draft.key);
  };
  const indicator = draft.indicator.id === null ? undefined : text.index.indicator(draft.indicator.id);
  const units = indicator && indicator.unit !== draft.unit ? [indicator.unit] : [];
  const likely = isDoubt ? choicesOf(draft, field, above) : field === 'enhed' ? units : [];
  const choices =
    field === 'noegletal' ? fittingFirst(likely as Values['indicator'][], draft, said, known) : likely;
  const words = (value: Values[keyof Values]) => fieldWords({ ...draft, [part]: value }, field, text);
  const answers = [...new Map(choices.map((value) => [words(value), value])).entries()]
    .filter(([name]) => name !== '')
    .slice(0, MOST_ANSWERS);
  const isOfIndicator = !isDoubt && (field === 'enhed' || field === 'type');
  // A count below nought is a change, or only told as one.
  const isOfSign = !isDoubt && draft.obstacles[0] === 'negative-count';
  return (
    <Question
      asked={questionWords(draft, field, text, t)}
      answers={[
        ...answers.map(([name, value]) => ({
          name: isOfIndicator ? t.itIs(name) : name,
          give: () => answer({ [part]: value }),
        })),
        ...(isOfSign
          ? [
              { name: t.isChange, give: () => answer({ kind: 'aendring' }) },
              {
                name: t.itIs(valueWords({ ...draft, value: -draft.value }, text)),
                give: () => answer({ value: -draft.value }),
              },
            ]
          : []),
        ...(isDoubt && field === 'periode'
          ? [
              {
                name: draft.kind === 'maal' ? t.noDeadline : t.nonePeriod,
                give: () => answer({ period: '' }),
              },
            ]
          : []),
        {
          name: field === 'periode' ? t.choosePeriod : isOfIndicator ? t.otherIndicator : t.other,
          give: () => edit(isOfIndicator ? 'noegletal' : field),
        },
      ]}
    />
  );
}
