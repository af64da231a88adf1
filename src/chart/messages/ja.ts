import type { ChartMessages } from "../messages.js";

/** Japanese. */
export const ja: ChartMessages = {
  chart: "グラフ",
  name: "グラフ：{title}",
  hint: "数値に触れるか矢印キーを押すと、出典とともに読めます。",
  place: "{total}件中{n}件目：{text}",
  tools: {
    showTable: "表で表示",
    showChart: "グラフで表示",
    hideChart: "グラフを隠す",
    csv: "データをダウンロード（CSV）",
    png: "画像をダウンロード（PNG）",
  },
  about: {
    between: "、",
    stop: "{text}。",
    count: "数値は{n}件",
    span: "{first}から{last}まで",
    highest: "最高は{figure}",
    lowest: "最低は{figure}",
    change: "最初は{from}、最後は{to}",
    overlap: "上位の数値は幅が重なり、どちらが大きいかは不明",
    unsure: "{total}件中{n}件は正確な値ではない",
    notStated: "記載なし{n}件",
    projected: "予測または計画{n}件",
    target: "目印：{text}",
  },
  key: {
    start: "軸は0ではなく{n}から始まります。",
    hatched: "斜線：この範囲のどこか。",
    soft: "ぼかし：およその値。",
    open: "片側のぼかし：どこまでかは示されていません。",
    whisker: "誤差棒：示された誤差または区間。",
    level: "誤差棒：信頼度{level}の誤差または区間。",
    dashed: "破線：予測または計画。",
    gap: "点線の枠：記載なし。",
    apart: "出典や方法の異なる数値は線で結びません。",
  },
  figure: "{label}：{number}",
  picture: { source: "出典：{text}", made: "画像作成日：{date}" },
};
