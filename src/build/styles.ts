import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';

/** The layer of a sheet by its folder; null for those of `ui/base/`, which say it themselves, and for others' sheets. */
function layerOf(path: string): 'ui' | 'page' | null {
  if (!/^src\/.*\.css$/.test(path) || path.startsWith('src/ui/base/')) return null;
  return path.startsWith('src/views/') ? 'page' : 'ui';
}

const DARK = /\[data-theme="dark"\] (\{[^}]*\})/g;

/** Colours of dark rooms, for a page that follows the system too; paper is light whatever that says. */
function following(code: string): string {
  return code.replace(DARK, (rule, colors) =>
    [rule, `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) ${colors} }`].join('\n'),
  );
}

/**
 * Puts each sheet into the cascade layer of its folder, so that no order of loading decides what applies, and names the
 * classes of a module after its file: `Button_plain`. That says where a rule is, and compresses better than a hash. What
 * `ui/base/` says of `[data-theme="dark"]`, which holds for a part of a page, holds for a page where the system is dark.
 */
export function styles(): Plugin {
  return {
    name: 'noegletavlen-styles',
    enforce: 'pre',
    config: () => ({
      css: {
        modules: { generateScopedName: (name, file) => `${basename(file).replace(/\..*/, '')}_${name}` },
      },
    }),
    transform(code, id) {
      const path = relative('.', id.replace(/\?.*$/, ''));
      if (/^src\/ui\/base\/.*\.css$/.test(path)) return { code: following(code), map: null };
      const layer = layerOf(path);
      return layer === null ? null : { code: `@layer ${layer}{${code}}`, map: null };
    },
  };
}
