/** Finds line and column of one offset after the other in a text, whose lines are counted once. */
export function linesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return (offset) => {
    let line = 0;
    let start = 0;
    for (let next: number | undefined = 0; next !== undefined && next <= offset; next = starts[++line])
      start = next;
    return { line, column: offset - start + 1 };
  };
}

/** Line and column of an offset, from 1, the column in UTF-16 units. A line ends with \r\n, \r or \n. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  return linesOf(text)(offset);
}
