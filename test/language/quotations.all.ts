import type { InEach } from "./all-languages.js";

/**
 * Quotations in the marks of eight languages, the quoted words between square brackets: the words in their sentence, the
 * sentence where they are not in it, a translation, who translated it.
 */
export const quotationsInEveryLanguage: [given: unknown, said: InEach][] = [
  [
    { text: "The dam held." },
    {
      en: "“[The dam held.]”",
      uk: "«[The dam held.]»",
      ko: "“[The dam held.]”",
      ar: "«[The dam held.]»",
      de: "„[The dam held.]“",
      fr: "« [The dam held.] »",
      es: "«[The dam held.]»",
      ja: "「[The dam held.]」",
    },
  ],
  // Marks that are the language’s own outer ones are turned into its inner ones; those of another language stay.
  [
    { text: "She said “no” twice" },
    {
      en: "“[She said ‘no’ twice]”",
      uk: "«[She said “no” twice]»",
      ko: "“[She said ‘no’ twice]”",
      ar: "«[She said “no” twice]»",
      de: "„[She said “no” twice]“",
      fr: "« [She said “no” twice] »",
      es: "«[She said “no” twice]»",
      ja: "「[She said “no” twice]」",
    },
  ],
  [
    { text: 'She said "no" twice' },
    {
      en: "“[She said ‘no’ twice]”",
      uk: "«[She said „no“ twice]»",
      ko: "“[She said ‘no’ twice]”",
      ar: "«[She said “no” twice]»",
      de: "„[She said ‚no‘ twice]“",
      fr: "« [She said “no” twice] »",
      es: "«[She said “no” twice]»",
      ja: "「[She said 『no』 twice]」",
    },
  ],
  // A German “ closes, an English one opens; French marks have a space inside.
  [
    { text: "Сказала «ні» двічі", lang: "uk" },
    {
      en: "“[Сказала «ні» двічі]”",
      uk: "«[Сказала „ні“ двічі]»",
      ko: "“[Сказала «ні» двічі]”",
      ar: "«[Сказала “ні” двічі]»",
      de: "„[Сказала «ні» двічі]“",
      fr: "« [Сказала “ні” двічі] »",
      es: "«[Сказала “ні” двічі]»",
      ja: "「[Сказала «ні» двічі]」",
    },
  ],
  [
    { text: "「はい」と言った", lang: "ja" },
    {
      en: "“[「はい」と言った]”",
      uk: "«[「はい」と言った]»",
      ko: "“[「はい」と言った]”",
      ar: "«[「はい」と言った]»",
      de: "„[「はい」と言った]“",
      fr: "« [「はい」と言った] »",
      es: "«[「はい」と言った]»",
      ja: "「[『はい』と言った]」",
    },
  ],
  [
    { text: "It went on … and [the dam] held" },
    {
      en: "“[It went on … and [the dam] held]”",
      uk: "«[It went on … and [the dam] held]»",
      ko: "“[It went on … and [the dam] held]”",
      ar: "«[It went on … and [the dam] held]»",
      de: "„[It went on … and [the dam] held]“",
      fr: "« [It went on … and [the dam] held] »",
      es: "«[It went on … and [the dam] held]»",
      ja: "「[It went on … and [the dam] held]」",
    },
  ],
  // The comma inside the marks is the American printer’s, and stays where it was.
  [
    { text: "adapted quickly", context: "The crews “adapted quickly,” the office noted.", partial: true },
    {
      en: "The crews [“adapted quickly,”] the office noted.",
      uk: "The crews [«adapted quickly,»] the office noted.",
      ko: "The crews [“adapted quickly,”] the office noted.",
      ar: "The crews [«adapted quickly,»] the office noted.",
      de: "The crews [„adapted quickly,“] the office noted.",
      fr: "The crews [« adapted quickly, »] the office noted.",
      es: "The crews [«adapted quickly,»] the office noted.",
      ja: "The crews [「adapted quickly,」] the office noted.",
    },
  ],
  [
    {
      text: "adapted “very” quickly",
      context: "The crews «adapted “very” quickly», the office noted.",
      partial: true,
    },
    {
      en: "The crews [“adapted ‘very’ quickly”], the office noted.",
      uk: "The crews [«adapted “very” quickly»], the office noted.",
      ko: "The crews [“adapted ‘very’ quickly”], the office noted.",
      ar: "The crews [«adapted “very” quickly»], the office noted.",
      de: "The crews [„adapted “very” quickly“], the office noted.",
      fr: "The crews [« adapted “very” quickly »], the office noted.",
      es: "The crews [«adapted “very” quickly»], the office noted.",
      ja: "The crews [「adapted “very” quickly」], the office noted.",
    },
  ],
  // Brackets of Japanese are marks, too.
  [
    {
      text: "すぐに『慣れた』と述べた",
      context: "乗組員は「すぐに『慣れた』と述べた。」と事務所は記した。",
      lang: "ja",
      partial: true,
    },
    {
      en: "乗組員は[“すぐに『慣れた』と述べた。”]と事務所は記した。",
      uk: "乗組員は[«すぐに『慣れた』と述べた。»]と事務所は記した。",
      ko: "乗組員は[“すぐに『慣れた』と述べた。”]と事務所は記した。",
      ar: "乗組員は[«すぐに『慣れた』と述べた。»]と事務所は記した。",
      de: "乗組員は[„すぐに『慣れた』と述べた。“]と事務所は記した。",
      fr: "乗組員は[« すぐに『慣れた』と述べた。 »]と事務所は記した。",
      es: "乗組員は[«すぐに『慣れた』と述べた。»]と事務所は記した。",
      ja: "乗組員は[「すぐに『慣れた』と述べた。」]と事務所は記した。",
    },
  ],
  [
    { text: "adapted quickly", context: "The crews adapted quickly, the office noted.", partial: true },
    {
      en: "The crews [“adapted quickly”], the office noted.",
      uk: "The crews [«adapted quickly»], the office noted.",
      ko: "The crews [“adapted quickly”], the office noted.",
      ar: "The crews [«adapted quickly»], the office noted.",
      de: "The crews [„adapted quickly“], the office noted.",
      fr: "The crews [« adapted quickly »], the office noted.",
      es: "The crews [«adapted quickly»], the office noted.",
      ja: "The crews [「adapted quickly」], the office noted.",
    },
  ],
  [
    { text: "never heard", context: "The dam held." },
    {
      en: "“[never heard]” | The dam held.",
      uk: "«[never heard]» | The dam held.",
      ko: "“[never heard]” | The dam held.",
      ar: "«[never heard]» | The dam held.",
      de: "„[never heard]“ | The dam held.",
      fr: "« [never heard] » | The dam held.",
      es: "«[never heard]» | The dam held.",
      ja: "「[never heard]」 | The dam held.",
    },
  ],
  // The original is never replaced; a reader of it gets no translation.
  [
    {
      text: "Гребля “витримала”",
      lang: "uk",
      translation: {
        en: "The dam “held”",
        ko: "댐은 “견뎠다”",
        ar: "السد «صمد»",
        de: "Der Damm „hielt“",
        fr: "Le barrage « a tenu »",
        es: "La presa «aguantó»",
        ja: "ダムは「持ちこたえた」",
      },
      translator: "agency",
    },
    {
      en: "“[Гребля ‘витримала’]” | Translation: “The dam ‘held’” | Translated by River News Agency",
      uk: "«[Гребля “витримала”]»",
      ko: "“[Гребля ‘витримала’]” | 번역: “댐은 ‘견뎠다’” | 번역: River News Agency",
      ar: "«[Гребля “витримала”]» | الترجمة: «السد “صمد”» | ترجمة River News Agency",
      de: "„[Гребля “витримала”]“ | Übersetzung: „Der Damm ‚hielt‘“ | Übersetzt von River News Agency",
      fr: "« [Гребля “витримала”] » | Traduction : « Le barrage “a tenu” » | Traduit par River News Agency",
      es: "«[Гребля “витримала”]» | Traducción: «La presa “aguantó”» | Traducido por River News Agency",
      ja: "「[Гребля “витримала”]」 | 訳：「ダムは『持ちこたえた』」 | 翻訳：River News Agency",
    },
  ],
];
