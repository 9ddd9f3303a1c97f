import { texts } from './texts';

/** The words for choosing areas. */
export const AREA_PICKER = texts(
  {
    areas: 'Områder',
    remove: (area: string) => `Fjern ${area}`,
    add: 'Tilføj område',
    more: (n: number) => `og ${n} til`,
    close: 'Luk',
    clear: 'Ryd valget',
    find: 'Find område',
    presets: 'Vælg en gruppe',
    preset: (name: string, n: number) => `${name} (${n})`,
    everyMunicipality: 'Alle kommuner',
    nobody: (name: string) => `${name}: ingen andre har tal`,
    municipalities: 'Kommuner',
    references: 'Sammenligningsområder',
    noneFound: 'Intet område hedder det.',
    absence: {
      /** Areas for which one indicator is not stated. */
      indicator: {
        heading: 'Uden tal for dette nøgletal',
        why: 'Ingen af referaterne oplyser nøgletallet for disse områder, så de kan ikke vælges.',
      },
      /** Areas for which nothing is stated of one benefit. */
      benefit: {
        heading: 'Uden tal om dette',
        why: 'Ingen af referaterne oplyser tal om dette for områderne, så de kan ikke vælges.',
      },
      /** Areas without any figure. */
      any: {
        heading: 'Uden tal',
        why: 'Ingen af referaterne nævner disse områder, så de kan ikke vælges endnu.',
      },
    },
  },
  {
    areas: 'Areas',
    remove: (area) => `Remove ${area}`,
    add: 'Add area',
    more: (n) => `and ${n} more`,
    close: 'Close',
    clear: 'Clear the selection',
    find: 'Find area',
    presets: 'Choose a group',
    preset: (name, n) => `${name} (${n})`,
    everyMunicipality: 'All municipalities',
    nobody: (name) => `${name}: no others have figures`,
    municipalities: 'Municipalities',
    references: 'Areas to compare with',
    noneFound: 'No area has that name.',
    absence: {
      indicator: {
        heading: 'Without figures for this key figure',
        why: 'None of the minutes state the key figure for these areas, so they cannot be chosen.',
      },
      benefit: {
        heading: 'Without figures about this',
        why: 'None of the minutes state figures about this for these areas, so they cannot be chosen.',
      },
      any: {
        heading: 'Without figures',
        why: 'None of the minutes mention these areas, so they cannot be chosen yet.',
      },
    },
  },
);
