/** Where the figures lie for programs, from the folder of the site on. What has been published keeps its place. */
export const OPEN = {
  version: 'v1',
  folder: 'data/v1/',
  catalog: 'katalog.json',
  all: 'noegletavlen.zip',
  indicatorCsv: (id: string) => `noegletal/${id}.csv`,
  indicatorJson: (id: string) => `noegletal/${id}.json`,
  areaCsv: (id: string) => `kommuner/${id}.csv`,
} as const;
