/** From this many UTF-16 units on an editor gives a line no colours and is slow to move in. */
export const longLine = 100_000;

/** Whether a text has a line that long. Looks for line ends only where one could still be missing. */
export function hasLongLine(text: string): boolean {
  for (let from = 0; from + longLine <= text.length;) {
    const end = text.indexOf('\n', from);
    if (end < 0 || end - from >= longLine) return true;
    from = text.lastIndexOf('\n', from + longLine) + 1;
  }
  return false;
}
