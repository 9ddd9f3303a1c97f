import { texts } from './texts';

/** Texts of the list of indicators, and of what stands together on the page of one. */
export const INDICATORS = texts(
  {
    lede: (n: number) =>
      `${n} nøgletal i alt. Samme nøgletal betyder det samme i alle kommuner, så de kan sammenlignes.`,
    search: 'Søg i nøgletal',
    searchHint: 'Navn, forklaring, kommune eller ydelse',
    theme: 'Tema',
    allThemes: 'Alle temaer',
    found: (n: number) => (n === 1 ? '1 nøgletal fundet' : `${n} nøgletal fundet`),
    none: (query: string) => `Ingen nøgletal passer på ”${query}”.`,
    noneHelp: 'Prøv et kortere ord, en ydelse som ”sygedagpenge” eller et kommunenavn.',
    showAll: 'Vis alle nøgletal',
    /** Before the names of those that stand on its page. */
    also: 'Her også:',
    /** Heads them there. */
    behind: 'Bag tallet',
    areas: (municipalities: number, others: number) =>
      `${municipalities} kommuner${others === 0 ? '' : ` og ${others === 1 ? '1 andet område' : `${others} andre områder`}`}`,
  },
  {
    lede: (n) =>
      `${n} key figures in all. The same key figure means the same in every municipality, so they can be compared.`,
    search: 'Search key figures',
    searchHint: 'Name, explanation, municipality or benefit',
    theme: 'Theme',
    allThemes: 'All themes',
    found: (n) => (n === 1 ? '1 key figure found' : `${n} key figures found`),
    none: (query) => `No key figure matches “${query}”.`,
    noneHelp: 'Try a shorter word, a benefit such as “sygedagpenge” or the name of a municipality.',
    showAll: 'Show all key figures',
    also: 'Also here:',
    behind: 'Behind the figure',
    areas: (municipalities, others) =>
      `${municipalities} municipalities${others === 0 ? '' : ` and ${others} other ${others === 1 ? 'area' : 'areas'}`}`,
  },
);
