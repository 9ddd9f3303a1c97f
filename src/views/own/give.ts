import type { OWN } from '../../i18n/own';
import { download } from '../../ui/download';

/**
 * Makes a file, which may take a while, gives it to the reader, and says how that goes, with what there is to say more.
 */
export async function give(
  make: () => Promise<{ readonly name: string; readonly file: Blob; readonly more?: string }>,
  say: (words: string) => void,
  t: Pick<(typeof OWN)['da'], 'making' | 'saved' | 'failed'>,
): Promise<void> {
  say(t.making);
  try {
    const made = await make();
    download(made.name, made.file);
    say([t.saved(made.name), made.more].filter(Boolean).join(' '));
  } catch {
    say(t.failed);
  }
}
