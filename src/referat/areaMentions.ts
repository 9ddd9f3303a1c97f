/** Areas in running Danish text: `Faxe Kommunes`, `RAR Sjælland`, `landsgennemsnittet`, `på landsplan`, `klyngen`. */
import type { Area } from '../model/codelist';
import type { Span } from './blocks';

/** An area in the text. */
export interface AreaMention extends Span {
  /** Null for what the lists do not have: a cluster, the neighbours. */
  readonly id: string | null;
  /** As it is called in the data files; what is not in them, as printed. */
  readonly name: string;
  /** Whether it is only “kommunen”, “jobcentret”: whoever was named before may be meant. */
  readonly vague: boolean;
  readonly isMunicipality: boolean;
}

/** The word for the country in areas' ids. */
const COUNTRY = 'hele-landet';

/** Words for the country. */
const COUNTRY_WORDS =
  '[Hh]ele\\s+landets?|[Ll]andet\\s+som\\s+helhed|[Rr]esten\\s+af\\s+landet|[Ll]ands(?:gennemsnit(?:tet)?s?|gns\\.?|plan|niveau(?:et)?|tal(?:let|lene)?|basis|resultat(?:et)?|andel(?:en)?(?=\\s+er\\s+på)|dækkende)|[Ll]andet(?:\\s+(?:generelt|samlet|i\\s+øvrigt|under\\s+ét))?|[Ll]andets(?=\\s+(?:gennemsnit|ledighed|niveau|andel|\\d))|[Hh]ele\\s+Danmark|Danmarks?(?!\\s+(?:Statistik|Radio|Evaluerings|Jægerforbund|Idræts|Lærer|Vækst))|[Nn]ationalt(?:\\s+(?:niveau|plan))?|DK(?![\\p{L}-])';

/** The municipality itself. */
const HOME_WORDS =
  '[Kk]ommunen(?:s)?(?=[\\s,.;:)]|$)|[Jj]obcent(?:e)?ret(?:s)?|[Vv]ores\\s+(?:egen\\s+)?kommune';

/** Municipalities that no list has as one area. */
const GROUP_WORDS =
  '[Kk]lyngen?(?:s|kommuner(?:ne)?|gennemsnit(?:tet)?|snit(?:tet)?)?|[Kk]lyngegennemsnit(?:tet)?|[Kk]lyngekommuner(?:ne)?|[Ss]ammenlignings(?:gruppen|kommuner(?:ne)?)|[Ss]ammenlignelige\\s+kommuner|[Nn]abokommuner(?:ne)?|[Oo]megnskommuner(?:ne)?|6-byerne|[Dd]e\\s+øvrige\\s+kommuner|[Øø]vrige\\s+kommuner|[Ll]andets\\s+øvrige\\s+kommuner|[Kk]ommunerne\\s+i\\s+klyngen|(?<=(?:[Pp]å|[Ii]|[Hh]ele)\\s)(?:Sjælland|Jylland)(?!\\s\\p{Lu})';

const REGION_WORDS =
  '[Rr]egionen(?:s)?(?=[\\s,.;:)]|$)|[Rr]egions(?:gennemsnit(?:tet)?|tal(?:let)?|niveau(?:et)?)|[Rr]egionalt(?:\\s+(?:niveau|plan))?';
const RAR_WORDS =
  'RAR(?:[\\s-](?:områder?(?:t|ts)?|tal(?:let)?|niveau(?:et)?|gennemsnit(?:tet)?|regionen))?(?![\\p{L}])|[Aa]rbejdsmarkedsrådets\\s+område';

/** Names that are words too, and are meant as areas only with “Kommune” behind them or where they are the meeting's own. */
const WORDS_TOO = new Set(['vejen']);

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const loose = (name: string): string => escapeRegExp(name).replace(/[\s-]+/g, '[\\s-]+');

/** Spellings that no rule makes from the names of the list. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  aarhus: ['Århus'],
  aalborg: ['Ålborg'],
  aabenraa: ['Åbenrå'],
  nordfyns: ['Nordfyn'],
  vesthimmerlands: ['Vesthimmerland'],
  bornholm: ['Bornholms'],
  'lyngby-taarbaek': ['Lyngby-Tårbæk'],
  'hoeje-taastrup': ['Høje-Tåstrup'],
};

/** Finds areas; made once for a list of them and the municipality whose meeting it is. */
export type AreaFinder = (text: string) => AreaMention[];

/** Makes the finder. @param home id of the municipality; '' where it is not known */
export function areaMentions(areas: readonly Area[], home: string): AreaFinder {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const own = byId.get(home);
  const parent = (type: Area['type']) => own?.parents.find((id) => byId.get(id)?.type === type) ?? null;
  const nameOf = (id: string) => byId.get(id)?.name.da ?? id;
  const names = new Map<string, { id: string; sure: boolean }>();
  const add = (name: string, id: string, sure = true) => {
    const key = name.toLowerCase().replace(/[\s-]+/g, ' ');
    if (!names.has(key)) names.set(key, { id, sure });
  };
  const forms: string[] = [];
  for (const area of areas) {
    if (area.type === 'land') continue;
    const list = [area.name.da, area.longName.da, ...(ALSO[area.id] ?? [])];
    if (area.type === 'beskaeftigelsesregion') list.push(area.name.da.replace(/^Beskæftigelsesregion/, 'BR'));
    if (area.type === 'rar')
      list.push(area.name.da.replace(/^RAR /, 'RAR-'), `Arbejdsmarkedsråd ${area.name.da.slice(4)}`);
    if (area.type === 'kommunegruppe') list.push(area.name.da.toLowerCase());
    for (const name of list) {
      if (!name) continue;
      const sure = !WORDS_TOO.has(name.toLowerCase()) || area.id === home;
      add(name, area.id, sure);
      forms.push(loose(name));
      if (area.type === 'kommune' && !name.endsWith('Kommune')) {
        add(`${name} Kommune`, area.id);
        add(`${name} kommune`, area.id);
      }
    }
  }
  // “på Fyn”, and “Fyn” as a head; in other names it is a part of them.
  for (const { id, type, name } of areas) {
    const bare = name.da.replace(/^Landsdel /, '');
    if (type !== 'landsdel' || names.has(bare.toLowerCase())) continue;
    add(bare, id);
    forms.push(`(?<=(?:^|[Pp]å|[Ii]|[Ff]or|[Hh]ele)\\s*)${loose(bare)}`);
  }
  const alternatives = [...new Set(forms)].sort((a, b) => b.length - a.length).join('|');
  // Before another capital it is part of a name: “Odense Universitetshospital”, “Svendborg Erhverv”.
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<name>${alternatives})(?<rest>s?\\s+[Kk]ommunes?|s|erne|ernes)?(?![\\p{L}])(?!\\s(?!(?:Kommune|Jobcenter|RAR|Region|BR|Og|I|Der|Det|På|Hele)\\b)\\p{Lu}\\p{Ll}|-\\p{L})|(?<country>${COUNTRY_WORDS})|(?<group>${GROUP_WORDS})|(?<rar>${RAR_WORDS})|(?<region>${REGION_WORDS})|(?<home>${HOME_WORDS}))(?![\\p{L}])`,
    'gu',
  );
  return (text) => {
    const found: AreaMention[] = [];
    let region: string | null = null;
    for (const match of text.matchAll(pattern)) {
      const { name, rest = '', country, group, rar, region: vagueRegion, home: own } = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const push = (id: string | null, vague = false) =>
        found.push({
          ...span,
          ...{ id, vague },
          name: id === null ? match[0] : nameOf(id),
          isMunicipality: id !== null && byId.get(id)?.type === 'kommune',
        });
      if (name !== undefined) {
        const known = names.get(name.toLowerCase().replace(/[\s-]+/g, ' '));
        if (!known || (!known.sure && !/kommune/i.test(rest))) continue;
        if (byId.get(known.id)?.type === 'region') region = known.id;
        push(known.id);
      } else if (country !== undefined) push(COUNTRY);
      else if (group !== undefined) push(null);
      else if (rar !== undefined) push(parent('rar'));
      else if (vagueRegion !== undefined) push(region ?? parent('region'), true);
      else if (own !== undefined && home !== '') push(home, true);
    }
    return found;
  };
}
