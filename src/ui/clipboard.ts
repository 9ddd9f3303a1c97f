/** What to copy: text, and the same as HTML for programs that accept it. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Writes to the clipboard. @returns false if the browser refuses */
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
