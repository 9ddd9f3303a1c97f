import { build, type Plugin, type Rolldown } from 'vite';

const SOURCE = 'src/start.ts';

/** The script that stands beside the program, as one text that is no module and needs nothing else. */
export async function buildStartScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: SOURCE, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}

/** Puts the start script into the page as a file of its own, run before the program so that it misses nothing of it. */
export function startScript(): Plugin {
  let reference = '';
  let serves = false;
  return {
    name: 'noegletavlen-start',
    configResolved({ command }) {
      serves = command === 'serve';
    },
    async buildStart() {
      if (serves) return;
      reference = this.emitFile({ type: 'asset', name: 'start.js', source: await buildStartScript() });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page');
        const script = `<script defer src="./${this.getFileName(reference)}"></script>`;
        page.source = String(page.source).replace('</title>', `</title>\n    ${script}`);
      },
    },
    transformIndexHtml: () =>
      serves ? [{ tag: 'script', attrs: { type: 'module', src: `/${SOURCE}` }, injectTo: 'head' }] : [],
  };
}
