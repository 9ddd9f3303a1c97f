/** Installs what tests need from outside npm, where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command in view of who waits for it. @returns whether it went well */
export function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs packages of Debian. @returns whether it could: only as root, and only on a Debian */
export function installDebian(...packages: string[]): boolean {
  const allowed = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return allowed && run('apt-get', 'update', '-q') && run('apt-get', 'install', '-y', '-q', ...packages);
}
