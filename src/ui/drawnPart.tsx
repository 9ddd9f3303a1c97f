import { createContext, type ReactNode, useContext, useState } from 'react';

/** What is drawn for the file of a page: what is seen at once, or also what is far down. Null in a browser. */
export const Drawing = createContext<'near' | 'all' | null>(null);

/**
 * What the file of the page shows in a part that is far down, to stand there until the app draws it: what has been seen
 * does not go away again. Null without such a file, and where it shows another choice than the reader's (`start.ts`).
 * @param part as `WhenNear` has it
 */
export function useDrawnPart(part: string): ReactNode {
  const drawing = useContext(Drawing);
  const [drawn] = useState(() =>
    drawing || document.documentElement.dataset.other !== undefined
      ? []
      : [...(document.querySelector(`[data-drawn] [data-part="${part}"]`)?.cloneNode(true).childNodes ?? [])],
  );
  if (drawn.length === 0) return null;
  // Nothing in it answers. It stands in one place after another: until the part is near, while its script is loaded, and its figures.
  return <div inert style={{ display: 'contents' }} ref={(box) => box?.append(...drawn)} />;
}
