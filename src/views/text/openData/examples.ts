/** A formula of a spreadsheet that has the text of a file. */
export const formula = (address: string): string => `=WEBSERVICE("${address}")`;

/** R that needs no package. */
export const r = (address: string): string =>
  [
    `tal <- read.csv("${address}", fileEncoding = "UTF-8")`,
    'faxe <- subset(tal, omraade == "faxe" & maalgruppe == "alle")',
    'tail(faxe[, c("periode", "vaerdi")])',
  ].join('\n');

/** Python that needs no package. */
export const python = (address: string): string =>
  [
    'import csv, io, urllib.request',
    '',
    `with urllib.request.urlopen("${address}") as svar:`,
    '    tal = list(csv.DictReader(io.TextIOWrapper(svar, encoding="utf-8")))',
    '',
    'faxe = [t for t in tal if t["omraade"] == "faxe" and t["maalgruppe"] == "alle"]',
    'for t in faxe[-6:]:',
    '    print(t["periode"], float(t["vaerdi"]))',
  ].join('\n');
