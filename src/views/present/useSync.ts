import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What the windows of a presentation share. */
export interface Shared {
  /** From 1. */
  readonly slide: number;
  readonly blank: boolean;
  /** When it began, milliseconds since 1970. */
  readonly started: number;
}

type Message =
  /** Asked by a window that was opened or reloaded. */
  { readonly type: 'hello' } | { readonly type: 'bye' } | ({ readonly type: 'state' } & Shared);

function isShared(message: Partial<Shared>): message is Shared {
  return (
    Number.isInteger(message.slide) && typeof message.blank === 'boolean' && Number.isFinite(message.started)
  );
}

/** The data if it is a message, else null: any page of the site may send here. */
function messageOf(data: unknown): ({ readonly type: unknown } & Partial<Shared>) | null {
  return typeof data === 'object' && data !== null && 'type' in data ? data : null;
}

/**
 * Keeps the windows of one presentation in step: the audience's and the speaker's, whichever was opened first.
 * @param name the same in both windows
 * @param state what this window shows
 * @param follow called with what another window shows
 * @returns whether another window is there
 */
export function useSync(name: string, state: Shared, follow: (shared: Shared) => void): boolean {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ state, follow });
  const [present, setPresent] = useState(false);
  /** What came from the other window, which is not sent back to it. */
  const received = useRef<Shared | null>(null);
  useLayoutEffect(() => {
    latest.current = { state, follow };
  });

  useEffect(() => {
    const own = new BroadcastChannel(`noegletavlen ${location.pathname} ${name}`);
    const post = (message: Message) => own.postMessage(message);
    channel.current = own;
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = messageOf(data);
      if (message?.type === 'bye') setPresent(false);
      if (message?.type === 'hello') {
        setPresent(true);
        post({ type: 'state', ...latest.current.state });
      }
      if (message?.type === 'state' && isShared(message)) {
        setPresent(true);
        const { slide, blank, started } = message;
        received.current = { slide, blank, started };
        latest.current.follow(received.current);
      }
    };
    const leave = () => post({ type: 'bye' });
    addEventListener('pagehide', leave);
    post({ type: 'hello' });
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      own.close();
      channel.current = null;
    };
  }, [name]);

  const { slide, blank, started } = state;
  const first = useRef(true);
  useEffect(() => {
    // A window that opens asks what is shown rather than saying it.
    if (first.current) {
      first.current = false;
      return;
    }
    const same = received.current;
    if (same?.slide === slide && same.blank === blank && same.started === started) return;
    received.current = null;
    channel.current?.postMessage({ type: 'state', slide, blank, started } satisfies Message);
  }, [slide, blank, started]);
  return present;
}
