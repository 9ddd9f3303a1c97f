import { useState } from 'react';
import { ABOUT } from '../../i18n/about';
import { ROOT } from '../../model/siteRoot';
import { Hyphenated } from '../../ui/Hyphenated';
import { useTexts } from '../../ui/useMessages';
import { useTitle } from '../../ui/useTitle';
import type { ViewOf } from '../pages';
import styles from './text.module.css';

/** The licences of what the product is made of: a file of the site, or part of the single file. */
function Licences() {
  const { licences } = useTexts(ABOUT);
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{licences.heading}</h2>
      <p>{licences.text}</p>
      {__IN_ONE_FILE__ ? (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{licences.link}</summary>
          {open && (
            <pre className={styles.licences} lang="en">
              {document.getElementById('licenser')?.textContent}
            </pre>
          )}
        </details>
      ) : (
        <p>
          <a href={`${ROOT}licenser.txt`}>{licences.link}</a>
        </p>
      )}
    </section>
  );
}

/** A page of plain text: about the product, or the accessibility statement. */
export default function TextPage({ view: { page } }: { view: ViewOf<'about' | 'accessibility'> }) {
  const t = useTexts(ABOUT);
  const { title, sections } = page === 'about' ? t.about : t.accessibility;
  useTitle(title);
  return (
    <article className={styles.prose}>
      <h1>
        <Hyphenated text={title} />
      </h1>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {page === 'about' && <Licences />}
    </article>
  );
}
