import { useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { type ReferatDocument, textOf } from '../../referat/blocks';
import { type Field, PART_OF } from '../../referat/proposal';
import { type Draft, sharedWith, type Values } from '../../referat/review/drafts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { type About, PartControl } from './PartControl';
import { act, settle } from './reading/answering';
import { knownFor } from './reading/known';
import styles from './referat.module.css';
import { indicatorWords } from './words';

/** What the text says of a figure, by which likely indicators and groups are found. */
function aboutOf(draft: Draft, document: ReferatDocument): About {
  const { indicator } = draft.proposal ?? {};
  const ids = indicator ? [indicator.value, ...indicator.or].flatMap(({ id }) => id ?? []) : [];
  return { spoken: textOf(document, draft.places[0].around), likely: ids };
}

/** The fields of a figure, to be changed where it stands. */
export function FigureEditor({
  draft,
  above,
  alike,
  field,
  document,
  done,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  /** Keys of the other figures whose new indicator has the same name. */
  alike: readonly string[];
  field: Field | null;
  document: ReferatDocument;
  /** @param kept whether the figure is kept now */
  done: (kept: boolean) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const [values, setOwn] = useState<Partial<Values>>({});
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [forAlike, setForAlike] = useState(false);
  const known = knownFor(text.index.catalog);
  const shown: Values = { ...draft, ...values };
  const about = aboutOf(draft, document);
  const change = (part: Field) => (to: Partial<Values> | null) => {
    setWrong((before) => [...before.filter((one) => one !== part), ...(to === null ? [part] : [])]);
    if (to !== null) setOwn((before) => ({ ...before, ...to }));
  };
  const begin = field ?? 'noegletal';
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length > 0) return;
        // What was asked about is answered, whether it is changed or not.
        const asked = field === null ? {} : { [PART_OF[field]]: shown[PART_OF[field]] };
        const { indicator } = values;
        if (forAlike && indicator) act({ type: 'set', keys: alike, values: { indicator }, keep: false });
        done(settle(draft, { ...asked, ...values }, known));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done(false);
      }}
    >
      <div className={styles.editorFields}>
        {(['noegletal', 'maalgruppe', 'vaerdi', 'enhed', 'omraade', 'periode', 'type'] as const).map(
          (part) => (
            <PartControl
              key={part}
              part={part}
              values={shown}
              change={change(part)}
              about={about}
              text={text}
              first={part === begin}
            />
          ),
        )}
      </div>
      {alike.length > 0 && (
        <Check>
          <input type="checkbox" checked={forAlike} onChange={({ target }) => setForAlike(target.checked)} />
          {t.forAlike(alike.length, draft.indicator.name)}
        </Check>
      )}
      <Actions>
        <Button type="submit" look="primary" disabled={wrong.length > 0}>
          {t.apply}
        </Button>
        <Button onClick={() => done(false)}>{t.cancel}</Button>
        {above && (
          <Button look="link" onClick={() => done(settle(draft, sharedWith(above), known))}>
            {t.asAbove(indicatorWords(above, text))}
          </Button>
        )}
      </Actions>
    </form>
  );
}
