import type { ChartMessages } from "../messages.js";

/** Korean. */
export const ko: ChartMessages = {
  chart: "차트",
  name: "차트: {title}",
  hint: "수치를 누르거나 화살표 키를 쓰면 출처와 함께 읽을 수 있습니다.",
  place: "{total}개 중 {n}번째: {text}",
  tools: {
    showTable: "표로 보기",
    showChart: "차트로 보기",
    hideChart: "차트 숨기기",
    csv: "데이터 내려받기(CSV)",
    png: "그림 내려받기(PNG)",
  },
  about: {
    between: "; ",
    stop: "{text}.",
    count: "수치 {n}개",
    span: "{first}부터 {last}까지",
    highest: "최고: {figure}",
    lowest: "최저: {figure}",
    change: "처음 {from}, 마지막 {to}",
    overlap: "상위 수치의 범위가 겹쳐 어느 쪽이 큰지 알 수 없음",
    unsure: "정확하지 않은 값: {total}개 중 {n}개",
    notStated: "기재 없음: {n}개",
    projected: "전망 또는 계획: {n}개",
    target: "표시: {text}",
  },
  key: {
    start: "축은 0이 아니라 {n}에서 시작합니다.",
    hatched: "빗금: 이 범위 안 어딘가.",
    soft: "흐린 끝: 대략의 값.",
    open: "한쪽으로 흐림: 끝이 어디인지 아무도 밝히지 않음.",
    whisker: "오차 막대: 제시된 오차 또는 구간.",
    level: "오차 막대: 신뢰수준 {level}의 오차 또는 구간.",
    dashed: "파선: 전망 또는 계획.",
    gap: "점선 테두리: 기재 없음.",
    apart: "출처나 방법이 다른 수치는 잇지 않습니다.",
  },
  figure: "{label}: {number}",
  picture: { source: "출처: {text}", made: "그림 작성일: {date}" },
};
