/** What the build writes of each page that has a file of its own. */
import { ABOUT } from './i18n/about';
import { da } from './i18n/da';
import { en } from './i18n/en';
import { PAGE_FILES } from './i18n/pageFiles';
import { makeWording, type Wording } from './i18n/wording';
import type { Catalog, SourceEntry } from './model/catalog';
import { type CatalogIndex, indexCatalog } from './model/catalogIndex';
import { isReferat } from './model/documentType';
import { compareText, LANGUAGES, type Language } from './model/language';
import { endpoints } from './model/period';
import { formatAddress, parseAddress, pathTo } from './state/address';
import { pathOf } from './state/path';
import { indicatorView, mainView } from './views/indicator/page';
import { countryIndicator } from './views/overview/country/countryIndicator';
import type { CodeList, PagedList } from './views/page';
import { type AnyPage, PAGES, type View } from './views/pages';

/** Pages that show the municipality that is remembered first. */
const BY_MUNICIPALITY: ReadonlySet<View['page']> = new Set(['overview', 'benefit', 'benefits'] as const);

/** Pages that do nothing without scripts. */
const TAKES_SCRIPT: ReadonlySet<View['page']> = new Set(['decks', 'import', 'referat', 'own'] as const);

/** What the picture of a page shows a line of. */
export interface PreviewOf {
  readonly indicator: string;
  /** The page's own last. */
  readonly areas: readonly string[];
}

/** A page that has a file. */
export interface PageFile {
  /** The address of the page, in its language: for what stands on the page of another, that. */
  readonly address: string;
  /** Whether it begins with the municipality that is remembered. */
  readonly byMunicipality: boolean;
  /** Whether it does nothing without scripts. */
  readonly takesScript: boolean;
  /** The pages that one finds from it by searching, by name. */
  readonly places: readonly { readonly path: string; readonly name: string }[];
  /** Folder of the file within the site, with its `/`; '' is that of the site itself. */
  readonly path: string;
  readonly language: Language;
  /** What it is about. */
  readonly name: string;
  /** As the page itself sets it. */
  readonly title: string;
  readonly description: string;
  /** The same page in each language, by its path: for what stands on the page of another, that. */
  readonly versions: Readonly<Record<Language, string>>;
  /** What its picture shows beside what it has found; null where one of the product stands for it. */
  readonly preview: PreviewOf | null;
  /** The figures of the page as schema.org's `Dataset`; null if it is not about any of its own. */
  readonly dataset: object | null;
}

const MESSAGES = { da, en };

const COUNTRY = 'hele-landet';

/** What the lists of the catalogue hold that has pages. */
const entriesOf = ({
  areas,
  indicatorEntries,
  groups,
  sources,
}: Catalog): Record<PagedList, readonly { id: string }[]> => ({
  area: areas,
  indicator: indicatorEntries,
  group: groups,
  source: sources,
});

/** The addresses of a page that have files. */
function addressesOf(page: AnyPage, catalog: Catalog): string[] {
  const { path, frame, named, namedInQuery } = page;
  if (path === null || !frame || namedInQuery) return [];
  const [list, ...more] = Object.values<CodeList | null>(named);
  if (list === undefined) return [`/${path.join('/')}`];
  if (list === null || list === 'theme' || more.length > 0) return [];
  return entriesOf(catalog)[list].map(({ id }) => `/${pathTo(page, [id]).join('/')}`);
}

/** Those who publish figures, each once. */
const publishers = (sources: readonly SourceEntry[], { index }: Wording, language: Language) =>
  [
    ...new Set(
      sources.map((source) =>
        isReferat(source) ? index.area(source.area).longName[language] : source.committee,
      ),
    ),
  ].map((name) => ({ '@type': 'Organization', name }));

/** On which terms figures may be used, each once, as their publishers say it. */
const licences = (sources: readonly SourceEntry[], language: Language) =>
  [...new Set(sources.flatMap(({ terms }) => terms?.[language] ?? []))].map((text) => ({
    '@type': 'CreativeWork',
    text,
  }));

/** What pages say of themselves where they are linked to. */
interface About {
  readonly title: string;
  readonly description: string;
  readonly dataset: object | null;
}

/** What a data set of some sources has beside its name. */
function datasetOf(
  about: Pick<About, 'title' | 'description'>,
  {
    areas,
    sources,
    periods,
  }: { areas: readonly string[]; sources: readonly SourceEntry[]; periods: readonly string[] },
  text: Wording,
): object {
  const { language, index } = text;
  const stated = periods.filter(Boolean).map(endpoints);
  const first = stated.map(([from]) => from).sort()[0];
  const last = stated
    .map(([, to]) => to)
    .sort()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title,
    description: about.description,
    inLanguage: language,
    isAccessibleForFree: true,
    publisher: publishers(sources, text, language),
    license: licences(sources, language),
    spatialCoverage: areas.map((id) => index.area(id).longName[language]),
    ...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
  };
}

/** What is said of the page of a view. @param periodsOf periods of the figures in a file of the site */
function aboutOf(view: View, text: Wording, periodsOf: (path: string) => readonly string[]): About {
  const { t, language, index } = text;
  const said = PAGE_FILES[language];
  const { sources } = index.catalog;
  switch (view.page) {
    case 'area': {
      const { id, longName } = index.area(view.area);
      const about = { title: longName[language], description: said.area(text.inArea(id)) };
      const paths = index.catalog.areaFiles[id] ?? [];
      if (!index.has('area', id)) return { ...about, dataset: null };
      const own = sources.filter((source) => !isReferat(source) || source.area === id);
      return {
        ...about,
        dataset: datasetOf(about, { areas: [id], sources: own, periods: paths.flatMap(periodsOf) }, text),
      };
    }
    case 'indicator': {
      const { id, files, areas } = index.entry(view.indicator);
      const { name, definition } = index.indicator(id);
      const about = { title: name[language], description: definition[language] };
      const told = sources.filter((source) => source.indicators?.includes(id));
      // Hundreds of municipalities are the country.
      const covered = areas.includes(COUNTRY) ? [COUNTRY] : areas;
      const from =
        told.length > 0 ? told : sources.filter((source) => isReferat(source) && areas.includes(source.area));
      return {
        ...about,
        dataset: datasetOf(about, { areas: covered, sources: from, periods: files.flatMap(periodsOf) }, text),
      };
    }
    case 'source': {
      const source = index.source(view.source);
      const about = {
        title: text.sourceName(source.id, true),
        description: said.source(source.committee, text.date(source.date), t.figures(source.count)),
      };
      const files = source.file
        ? [source.file]
        : (source.indicators ?? []).flatMap((id) => index.entry(id).files);
      return {
        ...about,
        dataset: datasetOf(
          about,
          { areas: [source.area], sources: [source], periods: files.flatMap(periodsOf) },
          text,
        ),
      };
    }
    case 'benefit': {
      const title = text.group(view.group);
      return { title, description: said.benefit(title), dataset: null };
    }
    default: {
      const page = view.page as Exclude<
        keyof typeof said,
        'area' | 'benefit' | 'source' | 'noScript' | 'takesScript' | 'readInThis' | 'needsScript'
      >;
      const title =
        page === 'about' || page === 'accessibility'
          ? ABOUT[language][page].title
          : page === 'overview'
            ? t.product
            : PAGES.find(({ key }) => key === page)?.title?.[language];
      const description = said[page];
      if (!title || !description) throw new Error(`The page ${page} says nothing of itself`);
      return { title, description, dataset: null };
    }
  }
}

/** What the picture of a view shows: of an area the most important indicator beside the country, of an indicator the country. */
function previewOf(view: View, index: CatalogIndex): PreviewOf | null {
  if (view.page === 'indicator') {
    // What stands on the page of another is shown there.
    const isMain = index.mainOf(view.indicator) === view.indicator;
    return isMain ? { indicator: view.indicator, areas: [COUNTRY] } : null;
  }
  const indicator = countryIndicator(index);
  if (view.page !== 'area' || indicator === null) return null;
  return { indicator, areas: [...new Set([COUNTRY, view.area])] };
}

/**
 * Every page that has a file, in each language.
 * @param periodsOf periods of the figures in a file of the site
 */
export function describePages(catalog: Catalog, periodsOf: (path: string) => readonly string[]): PageFile[] {
  const index: CatalogIndex = indexCatalog(catalog);
  const wording = { da: makeWording(da, 'da', index), en: makeWording(en, 'en', index) };
  const addresses = PAGES.flatMap((page) => addressesOf(page, catalog));
  return addresses.flatMap((address) => {
    const { view } = parseAddress(address, index);
    const at = (of: View, language: Language) => pathOf(formatAddress(of, language), () => true);
    const [shown, home] =
      view.page === 'indicator'
        ? [mainView(view, index), indicatorView(index.mainOf(view.indicator))]
        : [view, view];
    const versions = { da: at(home, 'da'), en: at(home, 'en') };
    const municipalities = (language: Language) =>
      catalog.areas
        .filter(({ type }) => type === 'kommune')
        .map((area) => ({ path: at({ page: 'area', area: area.id }, language), name: area.name[language] }))
        .sort((a, b) => compareText(a.name, b.name, language));
    return LANGUAGES.map((language) => {
      const { title: name, ...about } = aboutOf(view, wording[language], periodsOf);
      const { product } = MESSAGES[language];
      return {
        address: formatAddress(shown, language),
        takesScript: TAKES_SCRIPT.has(view.page),
        places: view.page === 'overview' ? municipalities(language) : [],
        byMunicipality: BY_MUNICIPALITY.has(view.page),
        path: at(view, language),
        language,
        name,
        title: name === product ? product : `${name} – ${product}`,
        versions,
        preview: previewOf(view, index),
        ...about,
      };
    });
  });
}
