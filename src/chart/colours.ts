/** The card's tokens, as a canvas takes them. */
export interface Colours {
  ink: string;
  ink2: string;
  hair: string;
  mark: string;
  soft: string;
  paper: string;
  font: string;
  size: number;
}

/**
 * A token may be `light-dark()`, which a canvas does not know: the sheet puts each on a property of the canvas that
 * draws nothing there, and the browser says what it comes to.
 */
export function coloursOf(canvas: HTMLCanvasElement): Colours {
  const style = getComputedStyle(canvas);
  const paper = style.borderBlockStartColor;
  return {
    ink: style.color,
    ink2: style.textDecorationColor,
    hair: style.borderBlockEndColor,
    mark: style.caretColor,
    soft: style.columnRuleColor,
    // Printed on paper itself.
    paper: paper === "rgba(0, 0, 0, 0)" || paper === "transparent" ? "#fff" : paper,
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize) || 13,
  };
}
