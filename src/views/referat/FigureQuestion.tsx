import { READ_REFERAT } from '../../i18n/readReferat';
import { type Field, PART_OF } from '../../referat/proposal';
import { choicesOf, type Draft, type Values } from '../../referat/review/drafts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { settle } from './reading/answering';
import { knownFor } from './reading/known';
import styles from './referat.module.css';
import { fieldWords, questionWords } from './words';

/** Answers that are offered at most. */
const MOST_ANSWERS = 3;

/** One question about what is in doubt, with its likely answers. */
export function FigureQuestion({
  draft,
  above,
  field,
  edit,
  settled,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  field: Field;
  edit: (field: Field) => void;
  settled: (key: string) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const part = PART_OF[field];
  const isDoubt = draft.doubts.includes(field);
  const answer = (values: Partial<Values>) => {
    if (settle(draft, values, knownFor(text.index.catalog))) settled(draft.key);
  };
  const known = draft.indicator.id === null ? undefined : text.index.indicator(draft.indicator.id);
  const units = known && known.unit !== draft.unit ? [known.unit] : [];
  const choices = isDoubt ? choicesOf(draft, field, above) : field === 'enhed' ? units : [];
  const words = (value: Values[keyof Values]) => fieldWords({ ...draft, [part]: value }, field, text);
  const answers = [...new Map(choices.map((value) => [words(value), value])).entries()]
    .filter(([name]) => name !== '')
    .slice(0, MOST_ANSWERS);
  const isOfIndicator = field === 'enhed' && !isDoubt;
  const all: readonly (readonly [name: string, give: () => void])[] = [
    ...answers.map(
      ([name, value]) => [isOfIndicator ? t.itIs(name) : name, () => answer({ [part]: value })] as const,
    ),
    ...(isDoubt && field === 'periode'
      ? [[draft.kind === 'maal' ? t.noDeadline : t.nonePeriod, () => answer({ period: '' })] as const]
      : []),
    [
      field === 'periode' ? t.choosePeriod : isOfIndicator ? t.otherIndicator : t.other,
      () => edit(isOfIndicator ? 'noegletal' : field),
    ],
  ];
  return (
    <div className={styles.question}>
      <p>{questionWords(draft, field, text, t)}</p>
      <Actions>
        {all.map(([name, give], i) => (
          <Button key={name} data-answer aria-keyshortcuts={String(i + 1)} onClick={give}>
            <span className={styles.answerKey} aria-hidden="true">
              {i + 1}
            </span>
            {name}
          </Button>
        ))}
      </Actions>
    </div>
  );
}
