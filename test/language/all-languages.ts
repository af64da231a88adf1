/** The languages of the gold tables, in the order of their columns. */
export const goldLanguages = ["en", "uk", "ko", "ar", "de", "fr", "es", "ja"] as const;

export type InEach<Said = string> = Record<(typeof goldLanguages)[number], Said>;

const inEach = (...names: string[]): Record<string, string> =>
  Object.fromEntries(goldLanguages.map((language, at) => [language, names[at] ?? names[0] ?? ""]));

/** Who is cited in the gold tables: each name in every language, so that a sentence can be read as a reader has it. */
export const goldSources = {
  post: { type: "organization", name: "The Meridian Post" },
  ministry: {
    type: "organization",
    name: inEach(
      "the Water Ministry",
      "Міністерство води",
      "수자원부",
      "وزارة المياه",
      "Wasserministerium",
      "ministère de l’Eau",
      "Ministerio del Agua",
      "水資源省",
    ),
    interest: inEach(
      "built the dam",
      "збудувало греблю",
      "댐 건설 주체",
      "بنت السد",
      "Bauherr des Damms",
      "constructeur du barrage",
      "construyó la presa",
      "ダムの建設主体",
    ),
  },
  petrenko: {
    type: "person",
    name: inEach(
      "Olena Petrenko",
      "Олена Петренко",
      "올레나 페트렌코",
      "أولينا بيترينكو",
      "Olena Petrenko",
      "Olena Petrenko",
      "Olena Petrenko",
      "オレナ・ペトレンコ",
    ),
    role: inEach(
      "chief engineer",
      "головна інженерка",
      "수석 엔지니어",
      "كبيرة المهندسين",
      "Chefingenieurin",
      "ingénieure en chef",
      "ingeniera jefe",
      "主任技師",
    ),
    org: "ministry",
  },
  ada: {
    type: "person",
    name: inEach(
      "Ada Example",
      "Ада Приклад",
      "에이다 이그잼플",
      "آدا مثال",
      "Ada Example",
      "Ada Example",
      "Ada Example",
      "エイダ・イグザンプル",
    ),
  },
  residents: {
    type: "group",
    name: inEach(
      "residents",
      "мешканці",
      "주민들",
      "السكان",
      "Anwohner",
      "des riverains",
      "vecinos",
      "住民ら",
    ),
  },
  times: { type: "organization", name: "The River Times" },
  agency: { type: "organization", name: "River News Agency" },
  filing: {
    type: "document",
    name: inEach(
      "court filing 12",
      "судовий документ № 12",
      "법원 문서 12호",
      "وثيقة المحكمة رقم 12",
      "Gerichtsakte 12",
      "pièce judiciaire no 12",
      "documento judicial 12",
      "裁判所文書12号",
    ),
  },
  facts: { type: "organization", name: "Example Facts" },
  poll: {
    type: "survey",
    name: "River Poll",
    sample: { value: 1503, unit: "adult" },
    collected: "2025-03-01/2025-03-05",
    margin: { value: 3, unit: "percentage-point" },
    level: 95,
    funder: "ministry",
  },
  official: {
    type: "person",
    anonymous: true,
    role: inEach(
      "a senior official",
      "високопосадовець",
      "고위 관계자",
      "مسؤول رفيع",
      "hoher Beamter",
      "haut responsable",
      "alto cargo",
      "高官",
    ),
    anonymity: inEach(
      "not authorized to speak publicly",
      "не має права говорити публічно",
      "공개 발언 권한 없음",
      "غير مخول بالتصريح",
      "nicht zu öffentlichen Äußerungen befugt",
      "non autorisé à s’exprimer publiquement",
      "no autorizado a hablar en público",
      "公に話す権限がない",
    ),
  },
};
