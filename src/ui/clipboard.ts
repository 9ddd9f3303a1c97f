/** Something to copy: text, and the same as HTML for programs that take it. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts something on the clipboard. @returns false where the browser does not allow it */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem !== 'undefined') {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch {
    return false;
  }
}
