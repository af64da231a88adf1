import type { ChartMessages } from "../messages.js";

/** German. */
export const de: ChartMessages = {
  chart: "Diagramm",
  name: "Diagramm: {title}",
  hint: "Zahl antippen oder Pfeiltasten benutzen, um sie mit ihrer Quelle zu lesen.",
  place: "{n} von {total}: {text}",
  tools: {
    showTable: "Als Tabelle zeigen",
    showChart: "Als Diagramm zeigen",
    hideChart: "Diagramm ausblenden",
    csv: "Daten herunterladen (CSV)",
    png: "Bild herunterladen (PNG)",
  },
  about: {
    between: "; ",
    stop: "{text}.",
    count: "Zahl der Angaben: {n}",
    span: "von {first} bis {last}",
    highest: "am höchsten: {figure}",
    lowest: "am niedrigsten: {figure}",
    change: "zuerst {from}, zuletzt {to}",
    overlap: "die höchsten Angaben überschneiden sich, welche höher ist, ist offen",
    unsure: "nicht exakt: {n} von {total}",
    notStated: "nicht angegeben: {n}",
    projected: "prognostiziert oder geplant: {n}",
    target: "markiert: {text}",
  },
  key: {
    start: "Die Achse beginnt bei {n}, nicht bei null.",
    hatched: "Schraffiert: irgendwo dazwischen.",
    soft: "Verblassend: ungefähr.",
    open: "Nach einer Seite verblassend: Niemand hat gesagt, wo es endet.",
    whisker: "Fehlerbalken: die angegebene Fehlerspanne oder das Intervall.",
    level: "Fehlerbalken: Fehlerspanne oder Intervall bei {level} Konfidenz.",
    dashed: "Gestrichelt: prognostiziert oder geplant.",
    gap: "Gepunkteter Rahmen: nicht angegeben.",
    apart: "Zahlen verschiedener Quellen oder Methoden sind nicht verbunden.",
  },
  figure: "{label}: {number}",
  picture: { source: "Quelle: {text}", made: "Bild erstellt am {date}" },
};
