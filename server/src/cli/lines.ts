/** A line that is longer than a string can be; it was read over and not kept. */
export const tooLong = Symbol('a line too long to be kept');

/**
 * The lines of a stream as bytes, without their `\n`, of any length. What follows the last `\n` is a line if it is not
 * empty. At most one line is held; joining happens once a line, so a long line costs no more than its length.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | typeof tooLong> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Uint8Array | typeof tooLong => {
    const line = length > limit ? tooLong : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
