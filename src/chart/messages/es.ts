import type { ChartMessages } from "../messages.js";

/** Spanish. */
export const es: ChartMessages = {
  chart: "gráfico",
  name: "Gráfico: {title}",
  hint: "Toque una cifra, o use las flechas, para leerla con su fuente.",
  place: "{n} de {total}: {text}",
  tools: {
    showTable: "Ver como tabla",
    showChart: "Ver como gráfico",
    hideChart: "Ocultar el gráfico",
    csv: "Descargar los datos (CSV)",
    png: "Descargar la imagen (PNG)",
  },
  about: {
    between: "; ",
    stop: "{text}.",
    count: "Número de cifras: {n}",
    span: "de {first} a {last}",
    highest: "la más alta, {figure}",
    lowest: "la más baja, {figure}",
    change: "primero {from}, al final {to}",
    overlap: "las cifras más altas se solapan y no se sabe cuál es mayor",
    unsure: "no exactas: {n} de {total}",
    notStated: "no consta: {n}",
    projected: "previstas o planeadas: {n}",
    target: "marca: {text}",
  },
  key: {
    start: "El eje empieza en {n}, no en cero.",
    hatched: "Rayado: en algún punto intermedio.",
    soft: "Borde difuminado: aproximado.",
    open: "Difuminado hacia un lado: nadie dijo dónde termina.",
    whisker: "Barras de error: el margen de error o el intervalo indicado.",
    level: "Barras de error: margen o intervalo, con una confianza del {level}.",
    dashed: "Línea discontinua: previsto o planeado.",
    gap: "Marco de puntos: no consta.",
    apart: "Las cifras de fuentes o métodos distintos no se unen.",
  },
  figure: "{label}: {number}",
  picture: { source: "Fuente: {text}", made: "Imagen creada el {date}" },
};
