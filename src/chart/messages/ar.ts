import type { ChartMessages } from "../messages.js";

/** Arabic. */
export const ar: ChartMessages = {
  chart: "رسم بياني",
  name: "رسم بياني: {title}",
  hint: "المس رقمًا أو استخدم مفاتيح الأسهم لقراءته مع مصدره.",
  place: "{n} من {total}: {text}",
  tools: {
    showTable: "عرض كجدول",
    showChart: "عرض كرسم بياني",
    hideChart: "إخفاء الرسم البياني",
    csv: "تنزيل البيانات (CSV)",
    png: "تنزيل الصورة (PNG)",
  },
  about: {
    between: "؛ ",
    stop: "{text}.",
    count: "عدد الأرقام: {n}",
    span: "من {first} إلى {last}",
    highest: "الأعلى: {figure}",
    lowest: "الأدنى: {figure}",
    change: "الأول {from} والأخير {to}",
    overlap: "تتداخل الأرقام الأعلى، فلا يُعرف أيها أكبر",
    unsure: "غير دقيق: {n} من {total}",
    notStated: "غير مذكور: {n}",
    projected: "متوقع أو مخطط له: {n}",
    target: "العلامة: {text}",
  },
  key: {
    start: "يبدأ المحور من {n} وليس من الصفر.",
    hatched: "التظليل المخطط: في مكان ما ضمن هذا النطاق.",
    soft: "الحافة المتلاشية: تقريبًا.",
    open: "التلاشي في جهة واحدة: لم يقل أحد أين ينتهي.",
    whisker: "أشرطة الخطأ: هامش الخطأ أو النطاق المذكور.",
    level: "أشرطة الخطأ: الهامش أو النطاق عند مستوى ثقة {level}.",
    dashed: "الخط المتقطع: متوقع أو مخطط له.",
    gap: "الإطار المنقط: غير مذكور.",
    apart: "لا تُوصل أرقام المصادر أو الطرق المختلفة.",
  },
  figure: "{label}: {number}",
  picture: { source: "المصدر: {text}", made: "أُنشئت الصورة في {date}" },
};
