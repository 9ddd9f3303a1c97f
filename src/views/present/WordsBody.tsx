import type { FigureLine, SlideBody, SourceLines } from '../../analysis/deck/slideWords';
import { classNames } from '../../ui/classNames';
import { FigureLink } from '../../ui/FigureLink';
import { Hyphenated } from '../../ui/Hyphenated';
import { SignMark } from '../../ui/Sign';
import { useText } from '../../ui/useText';
import { ValueText } from '../../ui/ValueText';
import styles from './words.module.css';

/** More sources than this stand in two columns. */
const MOST_IN_A_COLUMN = 4;
/** Texts with more letters are set smaller, and those with more still as small as can be read. */
const [LONG, LONGEST] = [420, 950];

/** No more lines than this are set larger. */
const FEW = 3;
/** No more lines of sources than this are. */
const FEW_LINES = 11;

/** The classes of a list of lines. */
const linesClass = (lines: readonly unknown[], more?: string) =>
  classNames(styles.lines, more, lines.length <= FEW && styles.few);

/** The classes of a list of sources, by how many lines it has. */
function sourcesClass(sources: readonly SourceLines[]): string | undefined {
  const lines = sources.reduce((sum, { items }) => sum + 2 + items.length, 0);
  return classNames(
    styles.sources,
    sources.length > MOST_IN_A_COLUMN && styles.many,
    lines <= FEW_LINES && styles.few,
  );
}

/** Letters that a line has room for: one that is empty takes as much height. */
const IN_A_LINE = 40;

/** The classes of a text, by how much room it takes. */
function textClass(paragraphs: readonly string[]): string | undefined {
  const letters = paragraphs.reduce((sum, { length }) => sum + Math.max(length, IN_A_LINE), 0);
  return classNames(styles.text, letters > LONG && styles.long, letters > LONGEST && styles.longest);
}

/** The value of a line. */
function Value({ value }: Pick<FigureLine, 'value'>) {
  return (
    <p className={styles.value}>
      <ValueText value={value} />
    </p>
  );
}

/** What a slide of words shows under its title; see `analysis/deck/describe.ts`. */
export function WordsBody({ body }: { body: Exclude<SlideBody, { readonly type: 'title' }> }) {
  const text = useText();
  switch (body.type) {
    case 'verdict':
      return (
        <ul className={linesClass(body.rows)}>
          {body.rows.map(({ id, sign, hollow, word, name, value, when, against, more }) => (
            <li key={id} className={classNames(styles.judged, styles[sign])}>
              <SignMark sign={sign} hollow={hollow} />
              <div>
                <p className={styles.name}>
                  <Hyphenated text={name} />
                </p>
                <p className={styles.about}>
                  <strong>{word}</strong> · {when}
                </p>
              </div>
              <Value value={value} />
              <div>
                <p className={styles.against}>{against}</p>
                {more && <p className={styles.about}>{more}</p>}
              </div>
            </li>
          ))}
        </ul>
      );
    case 'figures':
      return (
        <ul className={linesClass(body.rows)}>
          {body.rows.map(({ id, name, value, when, against }) => (
            <li key={id}>
              <div>
                <p className={styles.name}>
                  <Hyphenated text={name} />
                </p>
                <p className={styles.about}>{[when, against].join(' · ')}</p>
              </div>
              <Value value={value} />
            </li>
          ))}
        </ul>
      );
    case 'questions':
      return (
        <ol
          className={linesClass(
            body.questions,
            classNames(styles.questions, [null, styles.one, styles.two][body.questions.length]),
          )}
        >
          {body.questions.map(({ id, text, because }) => (
            <li key={id}>
              <p className={styles.name}>{text}</p>
              {because.map((line) => (
                <p key={line} className={styles.about}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      );
    case 'sources':
      return (
        <ul className={sourcesClass(body.sources)}>
          {body.sources.map(({ id, name, about, items }) => (
            <li key={id}>
              <strong>
                <a href={text.href({ page: 'source', source: id, figure: null })}>{name}</a>
              </strong>
              <span>{about}</span>
              {items.length > 0 && (
                <ul>
                  {items.map((item) => (
                    <li key={item.number}>
                      {item.name}:{' '}
                      <FigureLink of={item.figure} text={text} lang="da">
                        {item.title}
                      </FigureLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      );
    case 'text':
      return (
        <p className={textClass(body.paragraphs)} dir="auto">
          {body.paragraphs.join('\n')}
        </p>
      );
    case 'nothing':
      return <p className={styles.nothing}>{body.text}</p>;
  }
}
