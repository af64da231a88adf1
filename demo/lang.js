// The cards' own words in another language: ?lang=uk. What the editor wrote stays in the language it was written in.
const language = new URLSearchParams(location.search).get("lang");
const cards = document.querySelectorAll("fact-card, quote-block, stat-bar, equipment-compare");
if (language) for (const card of cards) card.lang = language;
for (const link of document.querySelectorAll(".languages a")) {
  if (link.hreflang === (language ?? "en")) link.setAttribute("aria-current", "true");
}
