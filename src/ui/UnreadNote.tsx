import { Note } from './Note';
import { useMessages } from './useMessages';

/** Says that some of the reader's own figures could not be read and are left out, where it is so. */
export function UnreadNote({ of }: { of: { readonly unread?: boolean } | null | undefined }) {
  const t = useMessages();
  if (!of?.unread) return null;
  return (
    <Note role="status">
      {t.states.unread} {t.states.readAgain}
    </Note>
  );
}
