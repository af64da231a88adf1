import type { ChartMessages } from "../messages.js";

/** French. */
export const fr: ChartMessages = {
  chart: "graphique",
  name: "Graphique : {title}",
  hint: "Touchez un chiffre, ou utilisez les flèches, pour le lire avec sa source.",
  place: "{n} sur {total} : {text}",
  tools: {
    showTable: "Afficher le tableau",
    showChart: "Afficher le graphique",
    hideChart: "Masquer le graphique",
    csv: "Télécharger les données (CSV)",
    png: "Télécharger l’image (PNG)",
  },
  about: {
    between: " ; ",
    stop: "{text}.",
    count: "Nombre de chiffres : {n}",
    span: "de {first} à {last}",
    highest: "le plus élevé, {figure}",
    lowest: "le plus bas, {figure}",
    change: "d’abord {from}, enfin {to}",
    overlap: "les chiffres les plus élevés se recoupent, on ne sait lequel l’emporte",
    unsure: "non exacts : {n} sur {total}",
    notStated: "non précisés : {n}",
    projected: "prévus ou projetés : {n}",
    target: "repère : {text}",
  },
  key: {
    start: "L’axe commence à {n}, et non à zéro.",
    hatched: "Hachures : quelque part entre les deux.",
    soft: "Bord estompé : environ.",
    open: "Estompé d’un côté : personne n’a dit où cela s’arrête.",
    whisker: "Barres d’erreur : la marge d’erreur ou l’intervalle indiqués.",
    level: "Barres d’erreur : marge ou intervalle, au niveau de confiance de {level}.",
    dashed: "Tirets : prévu ou projeté.",
    gap: "Cadre pointillé : non précisé.",
    apart: "Les chiffres de sources ou de méthodes différentes ne sont pas reliés.",
  },
  figure: "{label} : {number}",
  picture: { source: "Source : {text}", made: "Image créée le {date}" },
};
