import { writeFile } from 'node:fs/promises';
import type { Encoding } from './filesDecode';

/** Why a file was not written. */
export type WriteProblem = 'lossy' | 'failed';

/**
 * Writes a text back into the file it was read from, in its own encoding and with its own byte-order mark.
 *
 * @param bytes the file as it was read
 * @param text what was read from it
 * @param changed what is to be written
 * Returns what is wrong, without writing anything, where the encoding would not give back every byte that is not changed: a
 * file with damaged characters is left alone.
 */
export async function writeBack(
  path: string,
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: Encoding },
  changed: string,
): Promise<WriteProblem | null> {
  const mark = markOf(bytes);
  const same = await encode(text, encoding);
  if (Buffer.compare(Buffer.concat([mark, same]), bytes) !== 0) return 'lossy';
  try {
    await writeFile(path, Buffer.concat([mark, await encode(changed, encoding)]));
    return null;
  } catch {
    return 'failed';
  }
}

async function encode(text: string, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  // Its tables are large; few files are in another encoding than UTF-8.
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, encoding, { addBOM: false });
}

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x84, 0x31, 0x95, 0x33],
];

function markOf(bytes: Uint8Array): Uint8Array {
  const mark = marks.find(one => one.every((byte, i) => bytes[i] === byte)) ?? [];
  return bytes.subarray(0, mark.length);
}
