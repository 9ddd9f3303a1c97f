import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FetchFailure } from '../../dataset/fetch/publisher';
import { daFetch } from '../../i18n/daFetch';

const has = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** Whether a process runs. One that we may not signal does. */
function runs(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    return !has(error, 'ESRCH');
  }
}

/** The process that holds the lock; null if nobody does, or the file is not of a process. */
function holder(lock: string): string | null {
  try {
    return /^\d+$/.exec(readFileSync(lock, 'utf8'))?.[0] ?? null;
  } catch (error) {
    if (has(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Puts a lock away that a process left when it died, so that no two take it over. */
function putAway(lock: string, own: string, dead: string | null): void {
  const away = `${own}.efterladt`;
  try {
    renameSync(lock, away);
    // Another was faster and the lock is already theirs.
    if (holder(away) !== dead) linkSync(away, lock);
  } catch (error) {
    if (!has(error, 'ENOENT') && !has(error, 'EEXIST')) throw error;
  } finally {
    rmSync(away, { force: true });
  }
}

/**
 * Does something in a data folder while no other process does so.
 * @throws if another does
 */
export async function withLock<T>(data: string, run: () => Promise<T>): Promise<T> {
  const lock = join(data, 'hentning.lock');
  const own = `${lock}.${process.pid}`;
  try {
    // A link is made whole or not at all, so that nobody reads a lock without its process.
    writeFileSync(own, String(process.pid));
    for (let tried = 1; ; tried += 1) {
      try {
        linkSync(own, lock);
        break;
      } catch (error) {
        if (!has(error, 'EEXIST')) throw error;
        const pid = holder(lock);
        if (tried > 2 || (pid !== null && runs(pid))) {
          throw new FetchFailure(daFetch.running(pid ?? '?', lock));
        }
        putAway(lock, own, pid);
      }
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure(daFetch.notWritten(lock, (error as NodeJS.ErrnoException).code ?? String(error)));
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}
