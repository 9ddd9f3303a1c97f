/** A formula of a spreadsheet that has the text of a file. */
export const formula = (address: string): string => `=WEBSERVICE("${address}")`;

/** A query of Excel. Numbers are read as English ones: a Danish Excel takes the point for one between thousands. */
export const powerQuery = (address: string): string =>
  [
    'let',
    `    Fil = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001]),`,
    '    Tabel = Table.PromoteHeaders(Fil, [PromoteAllScalars = true]),',
    '    Tal = Table.TransformColumnTypes(Tabel, {{"vaerdi", type number}}, "en-US")',
    'in',
    '    Tal',
  ].join('\n');

/** R that needs no package; a code such as 000 is no number. */
export const r = (address: string): string =>
  [
    `tal <- read.csv("${address}", encoding = "UTF-8",`,
    '                colClasses = c(kode = "character"))',
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
