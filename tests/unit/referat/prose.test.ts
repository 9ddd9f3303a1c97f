/** Figures of sentences such as other committees' minutes have: value, unit, area, period, kind. */
import { expect, test } from 'vitest';
import { linesOf } from './reading';

test.each<[string, readonly string[]]>([
  ['I marts 2023 modtog godt 200 uddannelseshjælp.', ['200 personer, 2023-03, faktisk']],
  [
    'Antallet af ledige fuldtidspersoner på a-dagpenge var 412 i april 2024, hvilket er 18 flere end i april 2023.',
    ['412 fuldtidspersoner, 2024-04, faktisk', '18 fuldtidspersoner, 2023-04/2024-04, aendring'],
  ],
  [
    'Ledigheden i Aabenraa Kommune er i marts 2024 på 2,9 pct. mod 3,1 pct. i Region Syddanmark og 2,8 pct. på landsplan.',
    [
      '2.9 procent, 2024-03, faktisk',
      '3.1 procent, Region Syddanmark, 2024-03, faktisk',
      '2.8 procent, Hele landet, 2024-03, faktisk',
    ],
  ],
  [
    'Pr. 1. maj 2024 er der 1.204 borgere på sygedagpenge, heraf 37 procent med forløb over 26 uger.',
    ['1204 personer, 2024-05-01, faktisk', '37 procent, 2024-05-01, faktisk'],
  ],
  [
    'Der forventes et samlet mindreforbrug på 3,4 mio. kr. i 2024, svarende til 1,2 pct. af det korrigerede budget på 284,6 mio. kr.',
    ['-3400000 kr., 2024, prognose', '-1.2 procent, 2024, prognose', '284600000 kr., 2024, budget'],
  ],
  [
    'I 1. kvartal 2024 deltog 215 borgere i virksomhedspraktik, og 64 borgere var ansat med løntilskud.',
    ['215 personer, 2024-Q1, faktisk', '64 personer, 2024-Q1, faktisk'],
  ],
  [
    'Den gennemsnitlige varighed af et sygedagpengeforløb er faldet fra 14,2 uger i 2022 til 12,9 uger i 2023.',
    ['14.2 uger, 2022, faktisk', '12.9 uger, 2023, faktisk'],
  ],
  ['Kommunen mangler 55 social- og sundhedsassistenter i 2024.', ['55 personer, 2024, faktisk']],
  [
    'I august 2023 var 96 borgere i job, hvilket er 11 flere end et år tidligere.',
    ['96 personer, 2023-08, faktisk', '11 personer, 2022-08/2023-08, aendring'],
  ],
  [
    'Jobcentret modtog 1.480 underretninger i 2023 - en stigning på 12 procent fra 2022.',
    ['1480 underretninger, 2023, faktisk', '12 procent, 2022/2023, aendring'],
  ],
  [
    'Kommunen lå i 2023 lavere end landet: 14,6 pct. mod 16,2 pct.',
    ['14.6 procent, 2023, faktisk', '16.2 procent, 2023, faktisk'],
  ],
  ['Antallet af udredninger var 812 i 2023.', ['812 udredninger, 2023, faktisk']],
  [
    'Antal unge på uddannelseshjælp (fuldtidspersoner):\n- 2022: 841\n- 2023: 806',
    ['841 fuldtidspersoner, 2022, faktisk', '806 fuldtidspersoner, 2023, faktisk'],
  ],
  [
    'I 2023 faldt antallet af raskmeldinger inden for 8 uger fra 1.204 til 1.088.',
    ['1204 raskmeldinger, 2023, faktisk', '1088 raskmeldinger, 2023, faktisk'],
  ],
  [
    'Antallet af virksomheder, som kommunen samarbejder med, er øget fra 410 til 450.',
    ['410 virksomheder, –, faktisk', '450 virksomheder, –, faktisk'],
  ],
  [
    'I februar 2024 var der 563 på kontanthjælp, hvilket er 41 færre end i februar 2023 (-6,8 %).',
    [
      '563 personer, 2024-02, faktisk',
      '-41 personer, 2023-02/2024-02, aendring',
      '-6.8 procent, 2023-02/2024-02, aendring',
    ],
  ],
  ['Udgiften var i 2023 kr. 487.300.000 netto.', ['487300000 kr., 2023, faktisk']],
  [
    'Andelen af ledige skal nedbringes fra 13,8 pct. (juni 2023) til højst 13,2 pct. i december 2024.',
    ['13.8 procent, 2023-06, faktisk', '13.2 procent, 2024-12, maal'],
  ],
  [
    'I 2023 var der 742 helårspersoner på sygedagpenge mod budgetteret 690.',
    ['742 fuldtidspersoner, 2023, faktisk', '690 fuldtidspersoner, 2023, budget'],
  ],
  [
    'Ledigheden er 1,9 % i Aabenraa, 2,7 % i Haderslev og 2,6 % på landsplan i maj 2024. For unge er den tilsvarende 6,4 %, 8,8 % og 8,1 %.',
    [
      '1.9 procent, 2024-05, faktisk',
      '2.7 procent, Haderslev, 2024-05, faktisk',
      '2.6 procent, Hele landet, 2024-05, faktisk',
      '6.4 procent, 2024-05, faktisk',
      '8.8 procent, Haderslev, 2024-05, faktisk',
      '8.1 procent, Hele landet, 2024-05, faktisk',
    ],
  ],
  [
    'Der søges 0,8 mio. kr. i 2025 og 1,1 mio. kr. i hvert af årene 2026-2028.',
    ['800000 kr., 2025, faktisk', '1100000 kr., 2026/2028, faktisk'],
  ],
  [
    'Varigheden er steget fra 14,2 uger i 2022 til 15,6 uger i 2023. I samme periode faldt antallet af raskmeldinger fra 1.204 til 1.088.',
    [
      '14.2 uger, 2022, faktisk',
      '15.6 uger, 2023, faktisk',
      '1204 raskmeldinger, 2022, faktisk',
      '1088 raskmeldinger, 2023, faktisk',
    ],
  ],
  ['På Fyn var ledigheden 3,0 pct. i april 2024.', ['3 procent, Landsdel Fyn, 2024-04, faktisk']],
  ['Ledigheden (4.-7. kvartal efter fuldførelse) var 8,1 % i 2023.', ['8.1 procent, 2023, faktisk']],
  [
    'Der var 2.918 fuldtidspersoner på ydelser i 2023. Ud fra rammevilkårene forventes 2.990.',
    ['2918 fuldtidspersoner, 2023, faktisk', '2990 fuldtidspersoner, 2023, prognose'],
  ],
  [
    'Ledigheden er 3,1 %. I maj 2024 blev 317 stillinger slået op; det er en tilbagegang på 12 % i forhold til maj 2023.',
    ['3.1 procent, –, faktisk', '317 stillinger, 2024-05, faktisk', '-12 procent, 2023-05/2024-05, aendring'],
  ],
  ['To ud af tre unge var i uddannelse eller job et år efter.', ['66.7 procent, –, faktisk']],
  ['Otte ud af ti borgere er tilfredse med samtalerne.', ['80 procent, –, faktisk']],
  [
    'Jobcentret har i år-til-dato haft 3.120 samtaler mod 2.890 i samme periode sidste år.',
    ['3120 samtaler, 2024, faktisk', '2890 samtaler, 2023, faktisk'],
  ],
  [
    'Andelen af unge, der er i gang med en ungdomsuddannelse, er steget med 1,4 procentpoint til 78,3 procent fra 2022 til 2023.',
    ['1.4 procentpoint, 2022/2023, aendring', '78.3 procent, 2023, faktisk'],
  ],
  [
    'Udvalget besluttede at afsætte 1,5 mio. kr. årligt i 2025 og frem til flere virksomhedskonsulenter.',
    ['1500000 kr., 2025, budget'],
  ],
  ['Refusionsprocenten er 20 pct. efter 52 uger.', ['20 procent, –, faktisk']],
  [
    'Kommunens udgifter til kontanthjælp var 61,7 mio. kr. i 2023 mod 64,9 mio. kr. i 2022.',
    ['61700000 kr., 2023, faktisk', '64900000 kr., 2022, faktisk'],
  ],
  ['Målet er, at 75 pct. af de jobparate er i job inden for 26 uger i 2024.', ['75 procent, 2024, maal']],
  ['I uge 23 var der 41 ledige stillinger i kommunen.', ['41 stillinger, 2024-06-03/2024-06-09, faktisk']],
  [
    'Af 120 henviste borgere har 54 gennemført forløbet, og 23 er kommet i job.',
    ['120 personer, –, faktisk', '54 personer, –, faktisk', '23 personer, –, faktisk'],
  ],
  ['Befolkningen i den erhvervsaktive alder falder med 4 % frem mod 2030.', ['-4 procent, 2030, aendring']],
  ['Der er 59.035 indbyggere i kommunen pr. 1. januar 2024.', ['59035 personer, 2024-01-01, faktisk']],
  [
    'Ifølge STAR har kommunen 120 flere fuldtidspersoner på offentlig forsørgelse end forventet.',
    ['120 fuldtidspersoner, –, faktisk'],
  ],
  [
    'Kommunen er nr. 64 ud af 94 kommuner på STAR’s rangliste i den seneste måling (1. halvår 2023).',
    ['64 placering, 2023-01/2023-06, faktisk', '94 kommuner, Hele landet, 2023-01/2023-06, faktisk'],
  ],
  ['Klyngen har en ledighed på 3,3 procent i april 2024.', ['3.3 procent, Klyngen, 2024-04, faktisk']],
  [
    'Budgettet til aktivering udgør 12,4 mio. kr., hvoraf 3,1 mio. kr. er forbrugt pr. 30. april 2024.',
    ['12400000 kr., 2024-04-30, budget', '3100000 kr., 2024-04-30, budget'],
  ],
  ['Antallet af sygedagpengesager er halveret siden 2019.', ['-50 procent, 2019/2024, aendring']],
  ['Hver femte kontanthjælpsmodtager er i virksomhedsrettet indsats.', ['20 procent, –, faktisk']],
  [
    'Knap 1.300 borgere er i målgruppen, og godt 400 af dem har et job.',
    ['1300 personer, –, faktisk', '400 personer, –, faktisk'],
  ],
  ['Udgiften pr. helårsperson er 142.500 kr. i 2023.', ['142500 kr., 2023, faktisk']],
  [
    'I Sønderborg Kommune er andelen 4,1 pct., og i Haderslev Kommune er den 3,8 pct.',
    ['4.1 procent, Sønderborg, –, faktisk', '3.8 procent, Haderslev, –, faktisk'],
  ],
  [
    'I perioden januar til april 2024 er der etableret 87 nye fleksjob mod 71 i samme periode i 2023.',
    ['87 fleksjob, 2024-01/2024-04, faktisk', '71 fleksjob, 2023-01/2023-04, faktisk'],
  ],
  [
    'Kommunen modtog 27 kvoteflygtninge i 2023 og forventer at modtage 31 i 2024.',
    ['27 personer, 2023, faktisk', '31 personer, 2024, prognose'],
  ],
  ['31 selvforsørgende udlændinge deltog i danskuddannelse.', ['31 personer, –, faktisk']],
  [
    'Forbruget pr. 31. marts 2024 udgør 68,2 mio. kr. svarende til en forbrugsprocent på 24,1.',
    ['68200000 kr., 2024-03-31, faktisk', '24.1 procent, 2024-03-31, faktisk'],
  ],
  [
    'Der er i alt 38 borgere i målgruppen: 21 er i job, 9 er i uddannelse, og 8 afventer opstart.',
    [
      '38 personer, –, faktisk',
      '21 personer, –, faktisk',
      '9 personer, –, faktisk',
      '8 personer, –, faktisk',
    ],
  ],
  [
    'I Aabenraa er 4,2 pct. af de 16-66-årige på sygedagpenge. Det er 0,3 procentpoint lavere end på landsplan.',
    ['4.2 procent, –, faktisk', '-0.3 procentpoint, –, faktisk'],
  ],
  [
    'Antallet af fuldtidspersoner på førtidspension er fra maj 2023 til maj 2024 steget med 3,1 pct. i kommunen, mens stigningen på landsplan var 2,4 pct.',
    ['3.1 procent, 2023-05/2024-05, aendring', '2.4 procent, Hele landet, 2023-05/2024-05, aendring'],
  ],
  [
    'Sammenlignet med samme måned sidste år er antallet af ledige steget med 41 personer.',
    ['41 personer, –, aendring'],
  ],
  [
    'Kommunen ligger i top ti (nr. 6) over kommuner med færrest ledige.',
    ['10 placering, –, faktisk', '6 placering, –, faktisk'],
  ],
  ['Bilaget om ledighed er sendt ud (nr. 6).', []],
  ['Kommunen har den 4. laveste ledighed i regionen.', ['4 placering, –, faktisk']],
  ['Udgifterne forventes at overstige budgettet med 2,5 mio. kr. i 2024.', ['2500000 kr., 2024, prognose']],
  [
    'Merforbruget kan henføres til sygedagpenge (1,9 mio. kr.), jobafklaring (0,8 mio. kr.) og mindreindtægter fra staten (0,4 mio. kr.).',
    ['1900000 kr., –, faktisk', '800000 kr., –, faktisk', '400000 kr., –, faktisk'],
  ],
  [
    'Forvaltningen foreslår, at der gives en tillægsbevilling på 750.000 kr. i 2024 og 1.500.000 kr. i 2025 og overslagsårene.',
    ['750000 kr., 2024, budget', '1500000 kr., 2025, budget'],
  ],
  ['Kommunen hjemtager ca. 1,2 mio. kr. i statsrefusion.', ['1200000 kr., –, faktisk']],
  [
    'Der søges om frigivelse af rådighedsbeløb på i alt 4.300.000 kr., fordelt med 1.300.000 kr. i 2024 og 3.000.000 kr. i 2025.',
    ['4300000 kr., 2024, budget', '1300000 kr., 2024, budget', '3000000 kr., 2025, budget'],
  ],
  ['Tilskuddet på 275.000 kr. dækker løn til en halv stilling i to år.', ['275000 kr., –, budget']],
  [
    'Af de 64 unge er 41 (64 pct.) startet på en uddannelse.',
    ['64 personer, –, faktisk', '41 personer, –, faktisk', '64 procent, –, faktisk'],
  ],
  [
    'Fra 2022 til 2023 faldt antallet af modtagere af uddannelseshjælp fra 198 til 171.',
    ['198 personer, 2022, faktisk', '171 personer, 2023, faktisk'],
  ],
  [
    'Sygefraværet blandt kommunens ansatte var 5,6 % i 2023 mod 6,1 % året før.',
    ['5.6 procent, 2023, faktisk', '6.1 procent, 2022, faktisk'],
  ],
  [
    'Jobcentret har afholdt 1.842 samtaler i maj, hvoraf 96 % er til tiden.',
    ['1842 samtaler, 2024-05, faktisk', '96 procent, 2024-05, faktisk'],
  ],
  [
    'I april 2024 var 3,4 procent af arbejdsstyrken ledige svarende til 1.012 fuldtidspersoner.',
    ['3.4 procent, 2024-04, faktisk', '1012 fuldtidspersoner, 2024-04, faktisk'],
  ],
  [
    'RAR Sydjylland har 2.340 forgæves rekrutteringer i perioden fra december 2023 til maj 2024.',
    ['2340 rekrutteringer, RAR Sydjylland, 2023-12/2024-05, faktisk'],
  ],
  [
    'Andelen af langtidsledige er 18 pct. i Aabenraa, 21 pct. i klyngen og 19 pct. i hele landet.',
    ['18 procent, –, faktisk', '21 procent, klyngen, –, faktisk', '19 procent, Hele landet, –, faktisk'],
  ],
  [
    'Der er visiteret 34 flygtninge til kommunen i 2024, og kvoten for 2025 er på 22 personer.',
    ['34 personer, 2024, faktisk', '22 personer, 2025, faktisk'],
  ],
  [
    'Beskæftigelsesfrekvensen for ukrainere er 61 % for mænd og 54 % for kvinder.',
    ['61 procent, –, faktisk', '54 procent, –, faktisk'],
  ],
  ['Taksten er fastsat til 1.245 kr. pr. døgn.', ['1245 kr., –, faktisk']],
  ['Der er ansat 2,5 årsværk i indsatsen.', ['2.5 årsværk, –, faktisk']],
  ['Projektet løber i 2 år og koster 3 mio. kr.', ['3000000 kr., –, faktisk']],
  ['Udvalget holder møde 10 gange om året.', []],
  [
    '11 ud af 17 kommuner i Region Sjælland har en lavere andel.',
    ['11 kommuner, Region Sjælland, –, faktisk', '17 kommuner, Region Sjælland, –, faktisk'],
  ],
  [
    'Besparelsen er opgjort til 1,1 mio. kr. i 2023 og ventes at blive 2,0 mio. kr. i 2024.',
    ['1100000 kr., 2023, faktisk', '2000000 kr., 2024, prognose'],
  ],
  [
    'Indsatsen har en business case, hvor 1 krone investeret giver 2 kroner igen.',
    ['1 kr., –, faktisk', '2 kr., –, faktisk'],
  ],
  [
    'Per 31/3 2024 var der 92 aktive sager, hvilket er et fald på 11 sager siden årsskiftet.',
    ['92 sager, 2024-03-31, faktisk', '-11 sager, 2024-03-31, aendring'],
  ],
  [
    'Siden januar 2023 er antallet af borgere i ressourceforløb reduceret fra 240 til 188, altså et fald på 22 pct.',
    ['240 personer, 2023-01, faktisk', '188 personer, –, faktisk', '-22 procent, 2023-01, aendring'],
  ],
  [
    'I budget 2025 er der indarbejdet et rammebeløb på 500 t.kr. til opkvalificering.',
    ['500000 kr., 2025, budget'],
  ],
  ['Ledigheden er på 2,6 %.', ['2.6 procent, –, faktisk']],
  ['Kommunens samlede udgifter til forsørgelse udgør 412 mio. kr. årligt.', ['412000000 kr., –, faktisk']],
  ['Den forventede afgang til folkepension er 85 personer om året.', ['85 personer, –, prognose']],
  [
    'Ca. 70 procent af kursisterne består prøven i dansk 2, og 40 procent fortsætter på dansk 3.',
    ['70 procent, –, faktisk', '40 procent, –, faktisk'],
  ],
  ['Hertil kommer 12 borgere på integrationsydelse.', ['12 personer, –, faktisk']],
  [
    'Udgifterne til ordinær uddannelse var 3,2 mio. kr. lavere end budgetteret.',
    ['-3200000 kr., –, faktisk'],
  ],
  [
    'I 2023 var der gennemsnitligt 1.120 helårspersoner på sygedagpenge i kommunen mod forventet 1.060.',
    ['1120 fuldtidspersoner, 2023, faktisk', '1060 fuldtidspersoner, 2023, prognose'],
  ],
  [
    'Effektmålet er at nedbringe antallet af unge uden uddannelse eller job med 20 pct. inden udgangen af 2026.',
    ['-20 procent, 2026-12-31, maal'],
  ],
  [
    'Andelen af borgere på offentlig forsørgelse er 15,2 pct. Det er det laveste niveau siden 2008.',
    ['15.2 procent, –, faktisk'],
  ],
  [
    'I Middelfart er 12,4 pct. af befolkningen på offentlig forsørgelse, mens det gælder 17,9 pct. i Langeland Kommune.',
    ['12.4 procent, Middelfart, –, faktisk', '17.9 procent, Langeland, –, faktisk'],
  ],
  [
    'Ledigheden i kommunen er 3,4 pct. og dermed højere end både landsgennemsnittet (2,9 pct.) og regionen (3,0 pct.).',
    [
      '3.4 procent, –, faktisk',
      '2.9 procent, Hele landet, –, faktisk',
      '3 procent, Region Syddanmark, –, faktisk',
    ],
  ],
  ['Der var 24 færre sygemeldte i maj 2024 end i maj 2023.', ['-24 personer, 2023-05/2024-05, aendring']],
  [
    'Udvalget indstiller, at der gives en bevilling på 2.150.000 kr. til projektet i 2024-2026, finansieret af puljen til indsatser.',
    ['2150000 kr., 2024/2026, budget'],
  ],
  [
    'Af tabellen fremgår det, at antallet af fuldtidspersoner er 4.312 i 2023, hvilket er 1,8 pct. færre end året før.',
    ['4312 fuldtidspersoner, 2023, faktisk', '-1.8 procent, 2022/2023, aendring'],
  ],
  [
    'Den samlede besparelse udgør 1,9 mio. kr., heraf 1,2 mio. kr. i 2024 og 0,7 mio. kr. i 2025.',
    ['1900000 kr., 2024, faktisk', '1200000 kr., 2024, faktisk', '700000 kr., 2025, faktisk'],
  ],
  [
    'Kommunen ligger nr. 12 af 98 kommuner, mens Haderslev er nr. 45 og Tønder nr. 60.',
    [
      '12 placering, –, faktisk',
      '98 kommuner, Hele landet, –, faktisk',
      '45 placering, Haderslev, –, faktisk',
      '60 placering, Tønder, –, faktisk',
    ],
  ],
  [
    'I 2023 fik 38 % af deltagerne job, og yderligere 21 % kom i uddannelse.',
    ['38 procent, 2023, faktisk', '21 procent, 2023, faktisk'],
  ],
  ['Mindreforbruget på 1,5 mio. kr. overføres til 2025.', ['-1500000 kr., 2025, faktisk']],
  [
    'Nettoudgiften pr. indbygger er 7.845 kr. mod 7.512 kr. i sammenligningskommunerne.',
    ['7845 kr., –, faktisk', '7512 kr., sammenligningskommunerne, –, faktisk'],
  ],
  [
    'Der er p.t. 7 medarbejdere i teamet, og hver medarbejder har ca. 45 sager.',
    ['7 personer, –, faktisk', '45 sager, –, faktisk'],
  ],
  [
    'Fra 1. juli 2024 hæves satsen fra 7.363 kr. til 7.554 kr. om måneden.',
    ['7363 kr., 2024-07-01, faktisk', '7554 kr., 2024-07-01, faktisk'],
  ],
  [
    'Kommunen har fået et tilsagn på 1,25 mio. kr. fra Den Europæiske Socialfond Plus.',
    ['1250000 kr., –, budget'],
  ],
  ['Ca. 1 ud af 5 unge mellem 18 og 24 år har ikke en ungdomsuddannelse.', ['20 procent, –, faktisk']],
  ['Gennemsnitsalderen for deltagerne er 43 år.', ['43 år, –, faktisk']],
  ['Der blev gennemført 3,2 samtaler pr. borger i 2023.', ['3.2 samtaler pr. borger, 2023, faktisk']],
  [
    'Budgetoverskridelsen forventes at blive mellem 2 og 3 mio. kr.',
    ['2000000 kr., –, prognose', '3000000 kr., –, prognose'],
  ],
  [
    'Der er tale om en stigning på 7 procent til 1.950 modtagere i 2023.',
    ['7 procent, –, aendring', '1950 personer, 2023, faktisk'],
  ],
  [
    'Ledigheden var 2,5 % i marts, 2,6 % i april og 2,8 % i maj.',
    ['2.5 procent, 2024-03, faktisk', '2.6 procent, 2024-04, faktisk', '2.8 procent, 2024-05, faktisk'],
  ],
  ['Antal ledige: 412 (april 2024)', ['412 personer, 2024-04, faktisk']],
  [
    'Der er afsat 0,5 mio. kr. i 2024 og 1 mio. kr. årligt i 2025-2027 til formålet.',
    ['500000 kr., 2024, budget', '1000000 kr., 2025/2027, budget'],
  ],
  [
    'Frem mod 2030 ventes antallet af ældre over 80 år at stige med 35 procent.',
    ['35 procent, 2030, prognose'],
  ],
  [
    'Antallet af praktikforløb er steget fra 12 til 19 siden 2021.',
    ['12 praktikforløb, 2021, faktisk', '19 praktikforløb, –, faktisk'],
  ],
  [
    'Kvinders ledighed er 2,7 procent, og mænds er 3,1 procent i maj 2024.',
    ['2.7 procent, 2024-05, faktisk', '3.1 procent, 2024-05, faktisk'],
  ],
  [
    'Puljen udgør 10 mio. kr. på landsplan, og kommunens andel er 142.000 kr.',
    ['10000000 kr., Hele landet, –, faktisk', '142000 kr., –, faktisk'],
  ],
  ['Virksomhedernes samlede vurdering er 8,7 ud af 10.', []],
  ['Resultatet er 3. bedst i regionen.', ['3 placering, –, faktisk']],
  [
    '55 pct. svarer, at de i høj grad oplever hjælp, 30 pct. i nogen grad, og 15 pct. slet ikke.',
    ['55 procent, –, faktisk', '30 procent, –, faktisk', '15 procent, –, faktisk'],
  ],
  ['Der er en forventning om 150 nye ledige i 3. kvartal 2024.', ['150 personer, 2024-Q3, prognose']],
  ['Den 31. december 2023 var der 1.010 personer i fleksjob.', ['1010 personer, 2023-12-31, faktisk']],
  [
    'Forvaltningen vurderer, at indsatsen kan give 25 flere i job og en gevinst på 2,1 mio. kr. årligt fra 2026.',
    ['25 personer, 2026, aendring', '2100000 kr., 2026, faktisk'],
  ],
  [
    'Antallet af borgere i ressourceforløb: 2021: 210, 2022: 196, 2023: 171.',
    ['210 personer, 2021, faktisk', '196 personer, 2022, faktisk', '171 personer, 2023, faktisk'],
  ],
  [
    'I 2022 var tallet 1.204, og i 2023 var det 1.118 personer.',
    ['1204 personer, 2022, faktisk', '1118 personer, 2023, faktisk'],
  ],
  [
    'I 2023 har jobcentret holdt 18.450 samtaler. I 2022 var antallet 17.900.',
    ['18450 samtaler, 2023, faktisk', '17900 samtaler, 2022, faktisk'],
  ],
  [
    'Antallet af kontanthjælpsmodtagere (fuldtidspersoner) faldt fra 1.010 i 2022 til 975 i 2023.',
    ['1010 fuldtidspersoner, 2022, faktisk', '975 fuldtidspersoner, 2023, faktisk'],
  ],
  ['Projektet har plads til 60 deltagere i 2024.', ['60 personer, 2024, faktisk']],
  [
    'Beskæftigelsesgraden blandt indvandrere var 61,4 i 2023 mod 59,8 i 2022.',
    ['61.4 procent, 2023, faktisk', '59.8 procent, 2022, faktisk'],
  ],
  [
    '2.150 borgere modtog i marts 2024 førtidspension, og yderligere 310 modtog seniorpension.',
    ['2150 personer, 2024-03, faktisk', '310 personer, 2024-03, faktisk'],
  ],
  [
    'Antallet af fordrevne er steget fra 120 til 240 i perioden fra maj 2022 til maj 2023.',
    ['120 personer, 2022-05, faktisk', '240 personer, 2023-05, faktisk'],
  ],
  [
    'Udgiften er steget med 4,2 mio. kr. fra 88,0 mio. kr. i 2022 til 92,2 mio. kr. i 2023.',
    ['4200000 kr., 2022/2023, aendring', '88000000 kr., 2022, faktisk', '92200000 kr., 2023, faktisk'],
  ],
  [
    'Antal modtagere af ledighedsydelse faldt med 8,1 pct. (14 personer) fra marts 2023 til marts 2024.',
    ['-8.1 procent, 2023-03/2024-03, aendring', '-14 personer, 2023-03/2024-03, aendring'],
  ],
  ['I april 2024 var 1.890 fuldtidspersoner bruttoledige.', ['1890 fuldtidspersoner, 2024-04, faktisk']],
  [
    'I 2023 blev 86 borgere hjulpet; 41 er i ordinær beskæftigelse, og 9 er i uddannelse.',
    ['86 personer, 2023, faktisk', '41 personer, 2023, faktisk', '9 personer, 2023, faktisk'],
  ],
  [
    'I 2022 var der 132 fyringer på 7 virksomheder; i 2023 er tallet 61.',
    ['132 fyringer, 2022, faktisk', '7 virksomheder, 2022, faktisk', '61 fyringer, 2023, faktisk'],
  ],
  ['Kommunen er rykket 12 pladser frem i 2023.', ['12 placering, 2023, faktisk']],
  [
    '- Kontanthjælp: 212 (1. kvartal 2023: 230)',
    ['212 personer, –, faktisk', '230 personer, 2023-Q1, faktisk'],
  ],
  ['Antal virksomhedsbesøg: 120', ['120 virksomhedsbesøg, –, faktisk']],
  [
    'På sygedagpenge er der 310 fuldtidspersoner mod 298 sidste år.',
    ['310 fuldtidspersoner, –, faktisk', '298 fuldtidspersoner, 2023, faktisk'],
  ],
  ['143 borgere har i 2023 været syge i mere end 52 uger.', ['143 personer, 2023, faktisk']],
  [
    'I marts 2024 var samarbejdsgraden høj. Den er 42 pct., mens målet for 2023 er 45 pct.',
    ['42 procent, 2024-03, faktisk', '45 procent, 2023, maal'],
  ],
  [
    'Opfølgningen pr. 30. april 2024 viser et forventet merforbrug på 6,3 mio. kr.',
    ['6300000 kr., 2024, prognose'],
  ],
])('%s', (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});
