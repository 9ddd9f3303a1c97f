import type { PageKey } from '../views/pages';
import { Hyphenated } from './Hyphenated';
import { useText } from './useText';
import { useTitle } from './useTitle';

/** The heading of a page that is called as it is in the menus; the document too. */
export function PageHeading({ page }: { page: PageKey }) {
  const title = useText().pageTitle(page);
  useTitle(title);
  return (
    <h1>
      <Hyphenated text={title} />
    </h1>
  );
}
