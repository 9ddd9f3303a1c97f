import { texts } from './texts';

/** The pages about the product, which are mostly prose. */
export const ABOUT = texts(
  {
    about: {
      title: 'Om Nøgletavlen',
      sections: [
        {
          heading: 'Hvad det er',
          text: [
            'Nøgletavlen viser de nøgletal om beskæftigelse, som kommunale udvalg får i deres referater: hvor mange der er i fleksjob, hvor mange der er ledige, hvordan kommunen ligger i statens måling, og om budgettet holder. Ved siden af står den officielle statistik for alle 98 kommuner fra Jobindsats og Danmarks Statistik.',
            'Referaternes tal er taget, som de står der. Værdien, perioden og typen er skrevet ind for hvert tal sammen med punktet, det står i, og tallet præcis som det er trykt.',
          ],
        },
        {
          heading: 'Sådan skelnes der',
          text: [
            'Faktisk er det, der er målt. Forventet er, hvad en model siger. Mål er det, man vil nå. Budget er det, der er sat af. Prognose er det, man tror, det ender med. Ændring er tal, der kun er oplyst som en forskel.',
            'Personer og fuldtidspersoner er ikke det samme, og procent er ikke procentpoint. Tal, der ikke måler det samme, deler aldrig nøgletal.',
            'Står der ingen periode i kilden, gættes der ikke på en: så står der ”periode ikke angivet”.',
          ],
        },
        {
          heading: 'Når kilden tager fejl',
          text: [
            'Det trykte tal bliver stående. Regnestykker, der kan efterprøves, bliver efterprøvet, og det, der ikke stemmer, står som en note under Kilder med begge tal.',
          ],
        },
        {
          heading: 'Når tallet er beregnet',
          text: [
            'Forskelle, andele, indeks og afstande til mål står ikke i kilderne; dem regner Nøgletavlen ud. De er mærket ”beregnet”, og regnestykket kan åbnes, hvor de vises. De er ikke med, når tallene hentes som fil.',
            'Overskriften over en graf siger, hvad den viser. Den skrives af tallene efter faste regler og kan skiftes til en neutral titel.',
          ],
        },
        {
          heading: 'Dine oplysninger',
          text: [
            'Siden henter intet fra andre steder, sætter ingen cookies og sender intet videre. Dit sprogvalg huskes i din egen browser, og den gemmer siden og tallene, så de kan ses uden net. Præsentationer, du laver, og egne tal, du indlæser, ligger kun i den browser, og du kan slette dem der.',
          ],
        },
      ],
    },

    licences: {
      heading: 'Licens',
      text: 'Koden er fri under MIT-licensen. Den bygger på andres frie programmer og skrifttypen IBM Plex Sans, hver med sin licens.',
      link: 'Se licenserne',
    },

    accessibility: {
      title: 'Tilgængelighedserklæring',
      sections: [
        {
          heading: 'Hvad siden lever op til',
          text: [
            'Nøgletavlen er lavet til at opfylde WCAG 2.2 på niveau AA, som er kravet til offentlige websteder efter webtilgængelighedsloven og EN 301 549.',
            'Hver udgave afprøves automatisk med axe på alle sider i begge sprog og med tastaturet alene. En automatisk prøve finder ikke alt.',
          ],
        },
        {
          heading: 'Grafer',
          text: [
            'Hver graf har et navn, en beskrivelse i ord og de samme tal i en tabel. Farve står aldrig alene: linjer har navn ved enden, og godt og dårligt står også med ord.',
            'Med tastaturet: Tab går forbi grafen, Enter går ind i den, piletasterne går fra tal til tal, mellemrum fremhæver en linje, og Esc går ud igen.',
          ],
        },
        {
          heading: 'Det ved vi ikke er godt nok endnu',
          text: [
            'Titlerne på dagsordenens punkter er kun på dansk, også når resten af siden er på engelsk. De er mærket som dansk, så en skærmlæser udtaler dem rigtigt.',
            'Siden er ikke afprøvet af mennesker, der bruger skærmlæser til daglig.',
          ],
        },
        {
          heading: 'Giv besked',
          text: [
            'Finder du noget, du ikke kan bruge, så skriv til den kommune eller organisation, der har lagt siden op. Får du ikke et brugbart svar, kan du klage til Digitaliseringsstyrelsen.',
          ],
        },
      ],
    },
  },
  {
    about: {
      title: 'About Nøgletavlen',
      sections: [
        {
          heading: 'What it is',
          text: [
            'Nøgletavlen shows the employment key figures that Danish municipal committees get in their minutes: how many are in fleksjob, how many are unemployed, how the municipality ranks in the state’s measurement and whether the budget holds. Beside them stand the official statistics of all 98 municipalities from Jobindsats and Statistics Denmark.',
            'The figures of minutes are taken as they stand. The value, period and kind are entered for each figure together with the item that states it and the figure exactly as printed.',
          ],
        },
        {
          heading: 'How figures are told apart',
          text: [
            'Actual is what was measured. Expected is what a model says. Target is what is aimed for. Budget is what was set aside. Forecast is what it is expected to end at. Change is for figures that are stated only as a difference.',
            'Persons and full-time persons are not the same, and per cent is not percentage points. Figures that do not measure the same thing never share a key figure.',
            'Where the source states no period, none is guessed: it says “period not stated”.',
          ],
        },
        {
          heading: 'When the source errs',
          text: [
            'The printed figure stands. Calculations that can be checked are checked, and what does not add up is noted under Sources with both numbers.',
          ],
        },
        {
          heading: 'When the figure is computed',
          text: [
            'Differences, shares, indices and distances to targets are not in the sources; Nøgletavlen computes them. They are marked “computed”, and the calculation can be opened where they are shown. They are left out when the figures are downloaded.',
            'The heading over a chart says what it shows. It is written from the figures by fixed rules and can be changed to a neutral title.',
          ],
        },
        {
          heading: 'Your data',
          text: [
            'The site fetches nothing from elsewhere, sets no cookies and passes nothing on. Your choice of language is remembered in your own browser, which also keeps the site and its figures so that they can be seen without a network. Presentations you make and own figures you bring in are only in that browser, where you can delete them.',
          ],
        },
      ],
    },

    licences: {
      heading: 'Licence',
      text: 'The code is free under the MIT licence. It is made with the free programs of others and the typeface IBM Plex Sans, each under its own licence.',
      link: 'See the licences',
    },

    accessibility: {
      title: 'Accessibility statement',
      sections: [
        {
          heading: 'What the site meets',
          text: [
            'Nøgletavlen is made to meet WCAG 2.2 level AA, which is required of public websites in Denmark by law and by EN 301 549.',
            'Every version is tested automatically with axe on all pages in both languages and with the keyboard alone. An automatic test does not find everything.',
          ],
        },
        {
          heading: 'Charts',
          text: [
            'Every chart has a name, a description in words and the same figures in a table. Colour never stands alone: lines are named at their end, and good and bad are said in words too.',
            'With the keyboard: Tab passes the chart by, Enter goes into it, the arrow keys move from figure to figure, Space makes a line stand out, and Esc leaves it.',
          ],
        },
        {
          heading: 'What is not good enough yet',
          text: [
            'The titles of agenda items are in Danish only, even when the rest of the page is in English. They are marked as Danish so that a screen reader pronounces them right.',
            'The site has not been tested by people who use a screen reader every day.',
          ],
        },
        {
          heading: 'Tell us',
          text: [
            'If you find something you cannot use, write to the municipality or organisation that publishes the site. If you get no useful answer, you can complain to Digitaliseringsstyrelsen.',
          ],
        },
      ],
    },
  },
);
