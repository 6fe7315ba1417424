import type { Language } from '../presentation/messages';
import type { WriteProblem } from '../workspace/filesEncode.node.js';

/** What `hegao reflow --write` says of a file. */
export const reflowTexts: Readonly<Record<Language, Readonly<Record<WriteProblem | 'written', string>>>> = {
  zh: { written: '已重排', lossy: '有损坏的字节，写回会改动它们，未写', failed: '未能写入' },
  en: {
    written: 'reflowed',
    lossy: 'has damaged bytes that writing would change; not written',
    failed: 'could not be written',
  },
};
