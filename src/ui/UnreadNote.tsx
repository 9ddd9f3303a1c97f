import { Note } from './Note';
import { useMessages } from './useMessages';

/** Notes that some own figures could not be read and are left out; nothing if all were read. */
export function UnreadNote({ of }: { of: { readonly unread?: boolean } | null | undefined }) {
  const t = useMessages();
  if (!of?.unread) return null;
  return (
    <Note role="status">
      {t.states.unread} {t.states.readAgain}
    </Note>
  );
}
