import { ABOUT } from '../../i18n/about';
import { useTexts } from '../../ui/useMessages';
import { useTitle } from '../../ui/useTitle';
import './text.css';

/** A page of plain text: about the product, or the accessibility statement. */
export default function TextPage({ page }: { page: 'om' | 'tilgaengelighed' }) {
  const t = useTexts(ABOUT);
  const { title, sections } = page === 'om' ? t.about : t.accessibility;
  useTitle(title);
  return (
    <article className="prose">
      <h1>{title}</h1>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
