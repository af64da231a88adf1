/*
 * Words in which a number or a date is not settled yet. Nobody takes them for one before it was asked which is meant, and
 * nothing of them is lost.
 */

export const unsettled = (text: string): string => `? ${text}`;

export const settledPart = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/^\? /, "") : value;
