import { resolve } from 'node:path';

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const START = resolve('src/main.tsx');
let first: { readonly of: Modules; readonly ids: ReadonlySet<string> } | null = null;

/** What is loaded with a module, itself included. */
function loadedWith(start: string, modules: Modules): ReadonlySet<string> {
  const ids = new Set([start]);
  for (const id of ids) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
  return ids;
}

/**
 * Puts all that the first view needs into one script. Left to itself the bundler makes a script of its own of whatever
 * later parts need too, and a dozen small ones take longer and compress worse than one.
 * @returns the name of the script, or null for a module that comes later
 */
export function firstScript(id: string, modules: Modules): string | null {
  if (first?.of !== modules) first = { of: modules, ids: loadedWith(START, modules) };
  return first.ids.has(id) ? 'app' : null;
}
