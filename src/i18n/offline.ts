import { texts } from './texts';

/** What is said about working without a network: the line at the end of every page, and the page about it. */
export const OFFLINE = texts(
  {
    status: {
      region: 'Net og udgave',
      ready: 'Klar til brug uden net',
      offline: (date: string | null) =>
        date === null ? 'Uden net: du ser de tal, der er gemt her' : `Uden net: du ser tal hentet ${date}`,
      offlineNotReady: 'Uden net: kun det, du allerede har set, kan vises',
      update: 'Der er en ny udgave.',
      take: 'Hent den',
      later: 'Ikke nu',
    },

    page: {
      lede: 'Nøgletavlen kan bruges uden net, fx på en projektor i et mødelokale. Det kan gøres på tre måder.',
      visit: {
        heading: 'Besøg siden én gang',
        text: [
          'Et øjeblik efter det første besøg har browseren gemt hele siden med tallene. Derefter virker den uden net, på den samme adresse i den samme browser.',
          'Når der er kommet en ny udgave, bliver den tilbudt. Den tages først i brug, når du siger ja, eller når alle vinduer med siden har været lukket.',
        ],
        ready: 'Klar: denne browser har gemt siden.',
        notReady:
          'Ikke klar i denne browser endnu. Bliv på siden et øjeblik. Det kræver en sikker forbindelse (https) og en browser, der må gemme; det må den ofte ikke i et privat vindue.',
      },
      install: {
        heading: 'Installér den som en app',
        text: 'Så ligger Nøgletavlen blandt dine andre apps og åbner i sit eget vindue uden adresselinje.',
        ways: [
          [
            'Edge og Chrome på en computer',
            'Tryk på installér-ikonet i adresselinjen, eller find Installér i menuen.',
          ],
          ['Safari på en Mac', 'Vælg Arkiv og så Føj til Dock.'],
          ['iPad og iPhone', 'Tryk på Del og så Føj til hjemmeskærm.'],
          ['Tablet og telefon med Android', 'Åbn menuen, og vælg Installér app eller Føj til startskærm.'],
        ],
      },
      usb: {
        heading: 'Tag den med på en USB-nøgle',
        text: [
          'Én fil rummer det hele: siden, graferne og alle tal. Gem den på en USB-nøgle, og åbn den med dobbeltklik på en hvilken som helst computer med Edge, Chrome, Firefox eller Safari. Der skal hverken net eller installation til. Tablets og telefoner kan sjældent åbne sådan en fil; brug en af de to andre måder dér.',
          'Filen opdaterer ikke sig selv. Hent den igen, når der er kommet nye tal.',
        ],
        download: (size: string) => `Hent noegletavlen.html (${size} kB)`,
        offline: 'Filen kan hentes, når der er net igen.',
      },
      inFile: {
        lede: 'Du bruger filen med det hele i: siden, graferne og alle tal. Den virker uden net.',
        text: [
          'Filen henter intet og sender intet, heller ikke når der er net.',
          'Den opdaterer ikke sig selv. Hvor ny statistikken og det nyeste referat i den er, står nederst. Nyere tal får du ved at hente filen igen dér, hvor du fik den fra.',
          'Filen kan kopieres og gives videre. Det, browseren husker, fx dit sprogvalg, følger ikke med.',
        ],
      },
    },
  },
  {
    status: {
      region: 'Network and version',
      ready: 'Ready for offline use',
      offline: (date: string | null) =>
        date === null
          ? 'Offline: you see the figures kept here'
          : `Offline: you see figures fetched on ${date}`,
      offlineNotReady: 'Offline: only what you have already seen can be shown',
      update: 'There is a new version.',
      take: 'Get it',
      later: 'Not now',
    },

    page: {
      lede: 'Nøgletavlen can be used without a network, on a projector in a meeting room for example. There are three ways.',
      visit: {
        heading: 'Visit the site once',
        text: [
          'A moment after the first visit the browser has kept the whole site with its figures. From then on it works without a network, at the same address in the same browser.',
          'When there is a new version, it is offered. It is only taken into use when you say so, or when all windows with the site have been closed.',
        ],
        ready: 'Ready: this browser has kept the site.',
        notReady:
          'Not ready in this browser yet. Stay on the page for a moment. It takes a secure connection (https) and a browser that may keep things; in a private window it often may not.',
      },
      install: {
        heading: 'Install it as an app',
        text: 'Nøgletavlen is then found among your other apps and opens in a window of its own without an address bar.',
        ways: [
          [
            'Edge and Chrome on a computer',
            'Press the install icon in the address bar, or find Install in the menu.',
          ],
          ['Safari on a Mac', 'Choose File and then Add to Dock.'],
          ['iPad and iPhone', 'Tap Share and then Add to Home Screen.'],
          ['Android tablets and phones', 'Open the menu and choose Install app or Add to Home screen.'],
        ],
      },
      usb: {
        heading: 'Take it along on a USB stick',
        text: [
          'One file holds everything: the site, the charts and all figures. Save it on a USB stick and open it with a double click on any computer with Edge, Chrome, Firefox or Safari. It takes neither a network nor an installation. Tablets and phones can seldom open such a file; use one of the other two ways there.',
          'The file does not update itself. Download it again when there are new figures.',
        ],
        download: (size: string) => `Download noegletavlen.html (${size} kB)`,
        offline: 'The file can be downloaded when there is a network again.',
      },
      inFile: {
        lede: 'You are using the file that holds everything: the site, the charts and all figures. It works without a network.',
        text: [
          'The file fetches nothing and sends nothing, not even when there is a network.',
          'It does not update itself. How new the statistics and the newest minutes in it are is told at the bottom. You get newer figures by downloading the file again where you got it from.',
          'The file can be copied and passed on. What the browser remembers, your choice of language for example, does not go with it.',
        ],
      },
    },
  },
);
