import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The file beside the site with the notices of all that it is made of. */
const LICENCES = 'licenser.txt';

/**
 * What is shipped and is no module of a bundle: the typeface, what a package has copied into itself, and the helpers
 * that the bundler adds.
 */
const OTHERS = ['@fontsource/ibm-plex-sans', 'saxen', 'vite', 'rolldown'];

/** The Apache License, which packages under it may only refer to. */
const APACHE = 'src/build/apache-2.0.txt';

/** Folder of the package that a module belongs to, or null if it is our own or the bundler's. */
function packageFolder(id: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;
}

/** What a package is called, and its notices. @throws if it has none */
function noticeOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence to take along`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  // What Vite itself is made of is not shipped.
  const [text = ''] = texts.join('\n\n').split(/\n+# Licenses of bundled dependencies/);
  // Who has it may name it, who passes it on must have it whole.
  const whole =
    license === 'Apache-2.0' && !text.includes('TERMS AND CONDITIONS') ? readFileSync(APACHE, 'utf8') : '';
  return {
    title: `${name} ${version} (${license})`,
    text: [text.replaceAll('\r\n', '\n'), whole.trimEnd()].filter(Boolean).join('\n\n'),
  };
}

/** The notices of some packages as one text, each text once. @param folders of the packages */
export function licenceText(folders: Iterable<string>): string {
  const titles = new Map<string, string[]>();
  for (const { title, text } of [...folders].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1))) {
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  const head = `Nøgletavlen\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\nIt is made with what follows.`;
  const parts = [...titles].map(([text, own]) => `${own.join('\n')}\n\n${text}`);
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/**
 * Gathers the packages of which anything is in the scripts that are built. `gather` belongs to every build, workers
 * included; `text` is right once they have been built.
 */
export function licences() {
  const folders = new Set(OTHERS.map((name) => resolve('node_modules', name)));
  const gather = (): Plugin => ({
    name: 'noegletavlen-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(
        (file): file is Rolldown.OutputChunk => file.type === 'chunk',
      );
      for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
        const folder = packageFolder(id);
        if (folder) folders.add(folder);
      }
    },
  });
  const text = () => licenceText(folders);
  /** Puts the text beside a site. */
  const file = (): Plugin => ({
    name: 'noegletavlen-licences-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        // Hosts send texts without saying how they are encoded.
        this.emitFile({ type: 'asset', fileName: LICENCES, source: `\uFEFF${text()}` });
      },
    },
  });
  return { gather, text, file };
}
