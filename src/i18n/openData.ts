import { texts } from './texts';

/** Texts of the figures for programs: the page that tells of them, and what lies in the archive of all of them. */
export const OPEN_DATA = texts(
  {
    title: 'Åbne data',
    lede: 'Alle tal på Nøgletavlen ligger som filer på faste adresser, så de kan hentes af Excel, R, Python og andre programmer.',
    all: 'Hent alle tal',
    allWhat: 'En ZIP-fil med alle tal som CSV og Excel, hvert nøgletal som JSON-stat, og en læsevejledning.',
    addresses: 'Adresserne',
    addressesLede: 'Vælg et nøgletal eller en kommune, og se adressen.',
    indicator: 'Nøgletal',
    area: 'Område',
    csv: 'CSV',
    jsonStat: 'JSON-stat 2.0',
    catalogue: 'Kataloget',
    catalogueWhat:
      'Kataloget nævner hvert nøgletal og hvert område med navn, definition, enhed, kilder og adresse. Adresserne i det regnes fra kataloget selv.',
    columns: 'Kolonnerne',
    columnsLede: 'CSV-filerne har komma mellem kolonnerne og punktum i decimaltal, og de er i UTF-8.',
    columnWhat: {
      noegletal: 'nøgletallets id; navnet er i kataloget',
      omraade: 'områdets id',
      omraadenavn: 'områdets navn',
      kode: 'Danmarks Statistiks kode for området, hvor der er en',
      maalgruppe: 'gruppens id; navnet er i kataloget',
      type: 'om tallet er faktisk, forventet, et mål, et budget, en prognose eller en ændring',
      periode:
        'perioden, som 2023, 2023-Q4, 2023-09, 2023-09-30 eller to af dem med / imellem; tom, hvor kilden ikke nævner en',
      fra: 'periodens første dag',
      til: 'periodens sidste dag',
      vaerdi: 'tallet, i hele enheder: 8 mio. kr. er 8000000',
      enhed: 'tallets enhed',
      trykt: 'tallet, som det er trykt i kilden',
      kilde: 'kildens id',
      punkt: 'punktet eller tabellen i kilden',
      note: 'hvad der skal vides om netop dette tal',
    },
    examples: 'Sådan hentes de',
    excel: 'Excel (Power Query)',
    excelSteps: [
      'Vælg Data, Hent data, Fra andre kilder, Tom forespørgsel.',
      'Vælg Avanceret editor, erstat det, der står, med forespørgslen herunder, og vælg Udført.',
      'Spørger Excel, hvordan der skal logges på, så vælg Anonym.',
      'Vælg Luk og indlæs. Med Opdater hentes tallene igen.',
    ],
    formula: 'En formel i et regneark',
    formulaWhat:
      'WEBSERVICE henter en fil som tekst i en celle, i LibreOffice og i Excel på Windows; på andre sprog end engelsk har den sit eget navn, som står under Indsæt funktion, Web. I Excel må filen fylde højst 32.767 tegn. Det rækker til nøgletal fra referaterne, men ikke til den officielle statistik for 98 kommuner.',
    r: 'R',
    python: 'Python',
    host: 'Fra andre websider',
    hostWhat:
      'En browser lader kun en anden webside hente filerne, hvis stedet, de ligger på, tillader det med svaret Access-Control-Allow-Origin. Excel, R og Python spørger ikke om lov.',
    promise: 'Hvad der ligger fast',
    promiseWhat:
      'Adresser, kolonnenavne og id’er under data/v1 ændres ikke. Nye nøgletal, områder og tal kommer til. Skal formen ændres, sker det under data/v2, og data/v1 bliver liggende.',
    terms: 'Vilkår',
    termsWhat:
      'Tallene er offentlige myndigheders. Nævn kilden, når du bruger dem. Hver udgivers vilkår står i kataloget under sources.',
    offline: 'Filerne ligger på webstedet og er ikke med i den ene fil, der virker uden net.',
    readme: {
      title: 'Nøgletavlen: alle tal',
      minutes: 'Referater',
      files: {
        csv: 'alle tal; komma mellem kolonnerne, punktum i decimaltal, UTF-8',
        xlsx: 'de samme tal som regneark: referaternes tal i et ark, og hver statistik i sit, med en kolonne for hver periode',
        json: 'et nøgletal i hver fil, med definition, kilder og vilkår (JSON-stat 2.0)',
        catalog: 'nøgletal, områder, grupper og kilder',
      },
    },
  },
  {
    title: 'Open data',
    lede: 'All figures of Nøgletavlen lie as files at addresses that do not change, for Excel, R, Python and other programs.',
    all: 'Download all figures',
    allWhat: 'A ZIP file with all figures as CSV and Excel, each key figure as JSON-stat, and a guide.',
    addresses: 'The addresses',
    addressesLede: 'Choose a key figure or a municipality to see the address.',
    indicator: 'Key figure',
    area: 'Area',
    csv: 'CSV',
    jsonStat: 'JSON-stat 2.0',
    catalogue: 'The catalogue',
    catalogueWhat:
      'The catalogue has every key figure and every area with name, definition, unit, sources and address. The addresses in it are relative to the catalogue itself.',
    columns: 'The columns',
    columnsLede:
      'The CSV files have commas between columns and a point in decimals, and are in UTF-8. Names in them are Danish; the catalogue has the English ones.',
    columnWhat: {
      noegletal: 'id of the key figure; its name is in the catalogue',
      omraade: 'id of the area',
      omraadenavn: 'its name',
      kode: 'Statistics Denmark’s code of the area, where there is one',
      maalgruppe: 'id of the group; its name is in the catalogue',
      type: 'whether the figure is actual, expected, a target, a budget, a forecast or a change',
      periode:
        'the period, as 2023, 2023-Q4, 2023-09, 2023-09-30 or two of them with / between; empty where the source states none',
      fra: 'first day of the period',
      til: 'last day of the period',
      vaerdi: 'the figure, in whole units: DKK 8 million is 8000000',
      enhed: 'its unit',
      trykt: 'the figure as printed in the source',
      kilde: 'id of the source',
      punkt: 'the agenda item or table in the source',
      note: 'what must be known of this very figure',
    },
    examples: 'How to fetch them',
    excel: 'Excel (Power Query)',
    excelSteps: [
      'Choose Data, Get Data, From Other Sources, Blank Query.',
      'Choose Advanced Editor, replace what is there by the query below, and choose Done.',
      'If Excel asks how to sign in, choose Anonymous.',
      'Choose Close & Load. Refresh fetches the figures again.',
    ],
    formula: 'A formula in a spreadsheet',
    formulaWhat:
      'WEBSERVICE fetches a file as text in a cell, in LibreOffice and in Excel on Windows; in other languages than English it has a name of its own, found under Insert Function, Web. In Excel the file may have at most 32,767 characters. That is enough for key figures of minutes, not for the official statistics of 98 municipalities.',
    r: 'R',
    python: 'Python',
    host: 'From other web pages',
    hostWhat:
      'A browser lets another web page fetch the files only if the place where they lie allows it by answering Access-Control-Allow-Origin. Excel, R and Python do not ask.',
    promise: 'What does not change',
    promiseWhat:
      'Addresses, column names and ids under data/v1 do not change. New key figures, areas and figures are added. If the shape must change, it does so under data/v2, and data/v1 stays.',
    terms: 'Terms',
    termsWhat:
      'The figures are those of public authorities. Name the source when you use them. The terms of each publisher are in the catalogue under sources.',
    offline: 'The files lie on the site and are not part of the single file that works offline.',
    readme: {
      title: 'Nøgletavlen: all figures',
      minutes: 'Minutes',
      files: {
        csv: 'all figures; commas between columns, a point in decimals, UTF-8',
        xlsx: 'the same figures as a workbook: those of minutes in one sheet, each statistic in its own, with a column for each period',
        json: 'a key figure in each file, with definition, sources and terms (JSON-stat 2.0)',
        catalog: 'key figures, areas, groups and sources',
      },
    },
  },
);
