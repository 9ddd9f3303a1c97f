import type { OWN } from '../../i18n/own';
import { download } from '../../ui/download';

/** Makes a file, which may take a while, gives it to the reader, and says how that goes. */
export async function give(
  make: () => Promise<{ readonly name: string; readonly file: Blob }>,
  say: (words: string) => void,
  t: Pick<(typeof OWN)['da'], 'making' | 'saved' | 'failed'>,
): Promise<void> {
  say(t.making);
  try {
    const made = await make();
    download(made.name, made.file);
    say(t.saved(made.name));
  } catch {
    say(t.failed);
  }
}
