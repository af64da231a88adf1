import type { InEach } from "./all-languages.js";

/**
 * How eight languages say a date, and, where that differs, after a verb. Months and their forms are CLDR’s.
 */
export const datesInEveryLanguage: [
  given: unknown,
  said: InEach<string | [alone: string, afterVerb: string]>,
][] = [
  // German has no preposition for a bare year (“im Jahr 2025”, Duden): in brackets after a verb.
  [
    "2025",
    {
      en: ["2025", "in 2025"],
      uk: "2025",
      ko: "2025년",
      ar: ["2025", "في 2025"],
      de: ["2025", "(2025)"],
      fr: ["2025", "en 2025"],
      es: ["2025", "en 2025"],
      ja: "2025年",
    },
  ],
  // CLDR’s Ukrainian month stands alone in the nominative: «у серпні» would be another form.
  [
    "2025-08",
    {
      en: ["August 2025", "in August 2025"],
      uk: "серпень 2025 р.",
      ko: "2025년 8월",
      ar: ["أغسطس 2025", "في أغسطس 2025"],
      de: ["August 2025", "(August 2025)"],
      fr: ["août 2025", "en août 2025"],
      es: ["agosto de 2025", "en agosto de 2025"],
      ja: "2025年8月",
    },
  ],
  [
    "2025-08-13",
    {
      en: ["August 13, 2025", "on August 13, 2025"],
      uk: "13 серпня 2025 р.",
      ko: "2025년 8월 13일",
      ar: ["13 أغسطس 2025", "في 13 أغسطس 2025"],
      de: ["13. August 2025", "am 13. August 2025"],
      fr: ["13 août 2025", "le 13 août 2025"],
      es: ["13 de agosto de 2025", "el 13 de agosto de 2025"],
      ja: "2025年8月13日",
    },
  ],
  [
    "XXXX-08-13",
    {
      en: ["August 13", "on August 13"],
      uk: "13 серпня",
      ko: "8월 13일",
      ar: ["13 أغسطس", "في 13 أغسطس"],
      de: ["13. August", "am 13. August"],
      fr: ["13 août", "le 13 août"],
      es: ["13 de agosto", "el 13 de agosto"],
      ja: "8月13日",
    },
  ],
  // The clock as it was written: AP’s “p.m.”, CLDR’s 오후 and م.
  [
    "2025-08-13T14:05Z",
    {
      en: ["August 13, 2025, 2:05 p.m. UTC", "on August 13, 2025, 2:05 p.m. UTC"],
      uk: "13 серпня 2025 р., 14:05 UTC",
      ko: "2025년 8월 13일 오후 2:05 UTC",
      ar: ["13 أغسطس 2025، 2:05 م UTC", "في 13 أغسطس 2025، 2:05 م UTC"],
      de: ["13. August 2025, 14:05 UTC", "am 13. August 2025, 14:05 UTC"],
      fr: ["13 août 2025, 14:05 UTC", "le 13 août 2025, 14:05 UTC"],
      es: ["13 de agosto de 2025, 14:05 UTC", "el 13 de agosto de 2025, 14:05 UTC"],
      ja: "2025年8月13日 14:05 UTC",
    },
  ],
  [
    "2025-12-31T23:30-11:00",
    {
      en: ["December 31, 2025, 11:30 p.m. UTC-11:00", "on December 31, 2025, 11:30 p.m. UTC-11:00"],
      uk: "31 грудня 2025 р., 23:30 UTC-11:00",
      ko: "2025년 12월 31일 오후 11:30 UTC-11:00",
      ar: ["31 ديسمبر 2025، 11:30 م UTC-11:00", "في 31 ديسمبر 2025، 11:30 م UTC-11:00"],
      de: ["31. Dezember 2025, 23:30 UTC-11:00", "am 31. Dezember 2025, 23:30 UTC-11:00"],
      fr: ["31 décembre 2025, 23:30 UTC-11:00", "le 31 décembre 2025, 23:30 UTC-11:00"],
      es: ["31 de diciembre de 2025, 23:30 UTC-11:00", "el 31 de diciembre de 2025, 23:30 UTC-11:00"],
      ja: "2025年12月31日 23:30 UTC-11:00",
    },
  ],
  // In words where there are some; Ukrainian «від … до» would inflect months and years.
  [
    "2019/2021",
    {
      en: "2019 to 2021",
      uk: "2019 – 2021",
      ko: "2019년에서 2021년",
      ar: "2019 إلى 2021",
      de: "2019 bis 2021",
      fr: "2019 à 2021",
      es: "2019 a 2021",
      ja: "2019年から2021年",
    },
  ],
  [
    "2025-03/2025-05",
    {
      en: "March to May 2025",
      uk: "березень – травень 2025 р.",
      ko: "2025년 3월에서 5월",
      ar: "مارس إلى مايو 2025",
      de: "März bis Mai 2025",
      fr: "mars à mai 2025",
      es: "marzo a mayo de 2025",
      ja: "2025年3月から5月",
    },
  ],
  // French has “1er” for the first day alone; Spanish may have “1 de agosto” (RAE).
  [
    "2025-08-01/2025-08-05",
    {
      en: "August 1 to August 5, 2025",
      uk: "з 1 серпня по 5 серпня 2025 р.",
      ko: "2025년 8월 1일에서 8월 5일",
      ar: "1 أغسطس إلى 5 أغسطس 2025",
      de: "1. August bis 5. August 2025",
      fr: "1er août au 5 août 2025",
      es: "1 de agosto al 5 de agosto de 2025",
      ja: "2025年8月1日から8月5日",
    },
  ],
  [
    "2024-12-30/2025-01-02",
    {
      en: "December 30, 2024 to January 2, 2025",
      uk: "з 30 грудня 2024 р. по 2 січня 2025 р.",
      ko: "2024년 12월 30일에서 2025년 1월 2일",
      ar: "30 ديسمبر 2024 إلى 2 يناير 2025",
      de: "30. Dezember 2024 bis 2. Januar 2025",
      fr: "30 décembre 2024 au 2 janvier 2025",
      es: "30 de diciembre de 2024 al 2 de enero de 2025",
      ja: "2024年12月30日から2025年1月2日",
    },
  ],
  // Neither “seit” nor “depuis” nor «منذ», which would say that it lasts until today.
  [
    "2025-08-01/..",
    {
      en: "from August 1, 2025",
      uk: "від 1 серпня 2025 р.",
      ko: "2025년 8월 1일부터",
      ar: "ابتداءً من 1 أغسطس 2025",
      de: "ab 1. August 2025",
      fr: "à partir du 1er août 2025",
      es: "desde el 1 de agosto de 2025",
      ja: "2025年8月1日から",
    },
  ],
  [
    "2025-08/..",
    {
      en: "from August 2025",
      uk: "початок: серпень 2025 р.",
      ko: "2025년 8월부터",
      ar: "ابتداءً من أغسطس 2025",
      de: "ab August 2025",
      fr: "dès août 2025",
      es: "desde agosto de 2025",
      ja: "2025年8月から",
    },
  ],
  [
    "2019/..",
    {
      en: "from 2019",
      uk: "початок: 2019",
      ko: "2019년부터",
      ar: "ابتداءً من 2019",
      de: "ab 2019",
      fr: "dès 2019",
      es: "desde 2019",
      ja: "2019年から",
    },
  ],
  // «По» takes CLDR’s forms as they are, and holds the day itself, as EDTF does.
  [
    "../2025-08-01",
    {
      en: "until August 1, 2025",
      uk: "по 1 серпня 2025 р.",
      ko: "2025년 8월 1일까지",
      ar: "حتى 1 أغسطس 2025",
      de: "bis 1. August 2025",
      fr: "jusqu’au 1er août 2025",
      es: "hasta el 1 de agosto de 2025",
      ja: "2025年8月1日まで",
    },
  ],
  [
    "../2025-08",
    {
      en: "until August 2025",
      uk: "по серпень 2025 р.",
      ko: "2025년 8월까지",
      ar: "حتى أغسطس 2025",
      de: "bis August 2025",
      fr: "jusqu’en août 2025",
      es: "hasta agosto de 2025",
      ja: "2025年8月まで",
    },
  ],
  [
    "../2019",
    {
      en: "until 2019",
      uk: "по 2019",
      ko: "2019년까지",
      ar: "حتى 2019",
      de: "bis 2019",
      fr: "jusqu’en 2019",
      es: "hasta 2019",
      ja: "2019年まで",
    },
  ],
  // French and Spanish after the date: before it, it would ask for an article.
  [
    "2025-08-13~",
    {
      en: "about August 13, 2025",
      uk: "приблизно 13 серпня 2025 р.",
      ko: "2025년 8월 13일경",
      ar: "نحو 13 أغسطس 2025",
      de: "etwa 13. August 2025",
      fr: "13 août 2025 environ",
      es: "13 de agosto de 2025 aproximadamente",
      ja: "2025年8月13日ごろ",
    },
  ],
  [
    "2025-08~",
    {
      en: "about August 2025",
      uk: "приблизно серпень 2025 р.",
      ko: "2025년 8월경",
      ar: "نحو أغسطس 2025",
      de: "etwa August 2025",
      fr: "août 2025 environ",
      es: "agosto de 2025 aproximadamente",
      ja: "2025年8月ごろ",
    },
  ],
  [
    "2019~",
    {
      en: "about 2019",
      uk: "приблизно 2019",
      ko: "2019년경",
      ar: "نحو 2019",
      de: "etwa 2019",
      fr: "2019 environ",
      es: "2019 aproximadamente",
      ja: "2019年ごろ",
    },
  ],
  // EDTF’s “?” is a doubt about the date, not about what happened.
  [
    "2025-08-13?",
    {
      en: "possibly August 13, 2025",
      uk: "можливо, 13 серпня 2025 р.",
      ko: "2025년 8월 13일(추정)",
      ar: "ربما 13 أغسطس 2025",
      de: "möglicherweise 13. August 2025",
      fr: "13 août 2025 (date incertaine)",
      es: "13 de agosto de 2025 (fecha incierta)",
      ja: "2025年8月13日か",
    },
  ],
  [
    "2019?",
    {
      en: "possibly 2019",
      uk: "можливо, 2019",
      ko: "2019년(추정)",
      ar: "ربما 2019",
      de: "möglicherweise 2019",
      fr: "2019 (date incertaine)",
      es: "2019 (fecha incierta)",
      ja: "2019年か",
    },
  ],
  [
    "2019/2021~",
    {
      en: "about 2019 to 2021",
      uk: "приблизно 2019 – 2021",
      ko: "2019년에서 2021년경",
      ar: "نحو 2019 إلى 2021",
      de: "etwa 2019 bis 2021",
      fr: "2019 à 2021 environ",
      es: "2019 a 2021 aproximadamente",
      ja: "2019年から2021年ごろ",
    },
  ],
  [
    "2025-08-01~/..",
    {
      en: "from about August 1, 2025",
      uk: "від приблизно 1 серпня 2025 р.",
      ko: "2025년 8월 1일경부터",
      ar: "ابتداءً من نحو 1 أغسطس 2025",
      de: "ab etwa 1. August 2025",
      fr: "à partir du 1er août 2025 environ",
      es: "desde el 1 de agosto de 2025 aproximadamente",
      ja: "2025年8月1日ごろから",
    },
  ],
  // The source’s own words first.
  [
    {
      text: {
        en: "last year",
        uk: "торік",
        ko: "지난해",
        ar: "العام الماضي",
        de: "voriges Jahr",
        fr: "l’an dernier",
        es: "el año pasado",
        ja: "昨年",
      },
      edtf: "2024",
    },
    {
      en: "last year (2024)",
      uk: "торік (2024)",
      ko: "지난해(2024년)",
      ar: "العام الماضي (2024)",
      de: "voriges Jahr (2024)",
      fr: "l’an dernier (2024)",
      es: "el año pasado (2024)",
      ja: "昨年（2024年）",
    },
  ],
];
