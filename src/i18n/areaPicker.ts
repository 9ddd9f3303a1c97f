import { texts } from './texts';

/** The words for choosing areas. */
export const AREA_PICKER = texts(
  {
    areas: 'Områder',
    remove: (area: string) => `Fjern ${area}`,
    add: 'Tilføj område',
    /** @param areas that the chosen ones can be held against */
    addThose: (areas: string) => `Sammenlign med ${areas}`,
    more: (n: number) => `og ${n} til`,
    close: 'Luk',
    clear: 'Ryd valget',
    find: 'Find område',
    presets: 'Vælg en gruppe',
    preset: (name: string, n: number) => `${name} (${n})`,
    everyMunicipality: 'Alle kommuner',
    peers: {
      region: (area: string) => `Samme region som ${area}`,
      rar: (area: string) => `Samme regionale arbejdsmarkedsråd (RAR) som ${area}`,
      landsdel: (area: string) => `Samme landsdel som ${area}`,
      kommunegruppe: (area: string) => `Samme kommunegruppe som ${area}`,
      neighbours: (area: string) => `${area} og nabokommunerne`,
      size: (area: string) => `${area} og de ti nærmeste i størrelse`,
    },
    nobody: (name: string) => `${name}: ingen andre har tal`,
    municipalities: 'Kommuner',
    references: 'Sammenligningsområder',
    noneFound: 'Intet område hedder det.',
    absence: {
      /** Areas for which one indicator is not stated. */
      indicator: {
        heading: 'Uden tal for dette nøgletal',
        why: 'Ingen af kilderne oplyser nøgletallet for disse områder, så de kan ikke vælges.',
      },
      /** Areas for which nothing is stated of one benefit. */
      benefit: {
        heading: 'Uden tal om dette',
        why: 'Ingen af kilderne oplyser tal om dette for områderne, så de kan ikke vælges.',
      },
      /** Areas without any figure. */
      any: {
        heading: 'Uden tal',
        why: 'Ingen af kilderne nævner disse områder, så de kan ikke vælges endnu.',
      },
    },
  },
  {
    areas: 'Areas',
    remove: (area) => `Remove ${area}`,
    add: 'Add area',
    addThose: (areas) => `Compare with ${areas}`,
    more: (n) => `and ${n} more`,
    close: 'Close',
    clear: 'Clear the selection',
    find: 'Find area',
    presets: 'Choose a group',
    preset: (name, n) => `${name} (${n})`,
    everyMunicipality: 'All municipalities',
    peers: {
      region: (area) => `Same region as ${area}`,
      rar: (area) => `Same regional labour market council (RAR) as ${area}`,
      landsdel: (area) => `Same province as ${area}`,
      kommunegruppe: (area) => `Same group of municipalities as ${area}`,
      neighbours: (area) => `${area} and its neighbours`,
      size: (area) => `${area} and the ten nearest in size`,
    },
    nobody: (name) => `${name}: no others have figures`,
    municipalities: 'Municipalities',
    references: 'Areas to compare with',
    noneFound: 'No area has that name.',
    absence: {
      indicator: {
        heading: 'Without figures for this key figure',
        why: 'None of the sources state the key figure for these areas, so they cannot be chosen.',
      },
      benefit: {
        heading: 'Without figures about this',
        why: 'None of the sources state figures about this for these areas, so they cannot be chosen.',
      },
      any: {
        heading: 'Without figures',
        why: 'None of the sources mention these areas, so they cannot be chosen yet.',
      },
    },
  },
);
