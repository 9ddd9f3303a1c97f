import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What is said of a process in `/proc`, or '' where it has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Most memory in use at one moment by the largest process that draws pages, bytes; 0 where the system does not tell. */
export function watchMemory(): { readonly stop: () => number } {
  let most = 0;
  const look = () => {
    if (!existsSync('/proc')) return;
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid) || !read(`/proc/${pid}/cmdline`).includes('--type=renderer')) continue;
      const resident = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
      most = Math.max(most, resident);
    }
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return most;
    },
  };
}
