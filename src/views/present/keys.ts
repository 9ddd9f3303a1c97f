/** What a key, a clicker or a swipe asks of a presentation. */
export type Action =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'go'; readonly slide: number }
  | { readonly type: 'blank' | 'notes' | 'fullscreen' | 'dark' | 'speaker' | 'help' | 'leave' };

/** Keys as programs for presentations have them; clickers send PageUp, PageDown, `.` or `b`. */
const KEYS = new Map(
  Object.entries<Exclude<Action['type'], 'go'>>({
    ArrowRight: 'next',
    ArrowDown: 'next',
    ' ': 'next',
    PageDown: 'next',
    Enter: 'next',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    Backspace: 'previous',
    PageUp: 'previous',
    Home: 'first',
    End: 'last',
    b: 'blank',
    '.': 'blank',
    n: 'notes',
    f: 'fullscreen',
    d: 'dark',
    s: 'speaker',
    '?': 'help',
    h: 'help',
    Escape: 'leave',
  }),
);

/** Digits waiting for Enter are forgotten beyond this, as no deck is as long. */
const MOST_DIGITS = 3;

/** What a key leads to. */
export interface Pressed {
  /** Digits typed so far, for a number followed by Enter. */
  readonly digits: string;
  readonly action: Action | null;
}

/** Reads a key after the digits typed before it. @param key as `KeyboardEvent.key` says */
export function press(digits: string, key: string): Pressed {
  if (/^\d$/.test(key)) return { digits: (digits + key).slice(-MOST_DIGITS), action: null };
  if (key === 'Enter' && Number(digits) > 0) {
    return { digits: '', action: { type: 'go', slide: Number(digits) } };
  }
  const type = KEYS.get(key) ?? KEYS.get(key.toLowerCase());
  return { digits: '', action: type ? { type } : null };
}

/** The slide that an action leads to, from 1; null when it leads to none. */
export function slideAfter(action: Action, slide: number, count: number): number | null {
  const within = (to: number) => Math.min(Math.max(1, to), Math.max(1, count));
  switch (action.type) {
    case 'next':
      return within(slide + 1);
    case 'previous':
      return within(slide - 1);
    case 'first':
      return 1;
    case 'last':
      return within(count);
    case 'go':
      return within(action.slide);
    default:
      return null;
  }
}
