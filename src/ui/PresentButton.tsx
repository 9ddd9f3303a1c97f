import { startPresenting } from '../state/startPresenting';
import { useApp } from '../state/store';
import type { View } from '../views/pages';
import { Button } from './Button';
import { useMessages } from './useMessages';

/** Shows the slides of a page; there is one on each page that has some. */
export function PresentButton({
  view,
  ...props
}: {
  view: View;
  className?: string | undefined;
  look?: 'plain' | 'primary';
}) {
  const t = useMessages();
  const language = useApp((state) => state.language);
  return (
    <Button
      id="praesenter"
      {...props}
      onClick={({ currentTarget }) => startPresenting(currentTarget, view, language)}
    >
      {t.present}
    </Button>
  );
}
