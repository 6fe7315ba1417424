import type { Line } from './lines';
import { looksLikeName } from './names';
import { isSpeakerByWord } from './speakerWords';

/** What the lines of a text that open a bracket and never close it have in common: names are what recurs. */
export interface OpenHeads {
  readonly count: number;
  /** Length of the name a head begins with, without the bracket; 0 where it cannot be told. */
  nameLength(head: string): number;
}

const press = /^[^，。？！；：,;?!【】[\]]{0,18}?记者(?:追问|补充|提问)?/;
const word = /^(?:主持人|追问|问题[一二三四五六七八九十\d]{1,2}|问|答)/;
/** What a medium is called, before 记者. */
const outlet = /(?:[社报台网视闻刊播线媒》A-Za-z]|公司|央广|杂志|中心)记者(?:追问|补充|提问)?$/;

/** The lines that begin with 【 or [ and have no partner of it within 26 characters, taken together. */
export function openHeadsOf(lines: readonly Line[], front: string): OpenHeads {
  const counts = new Map<string, number>();
  let count = 0;
  for (const { text } of lines) {
    const head = openHead(text);
    if (head === null) continue;
    count++;
    for (const length of [1, 2, 3]) {
      const start = head.slice(0, length);
      if (start.length === length) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const times = (start: string): number => counts.get(start) ?? 0;

  /** 周敏 recurs more often than 周敏我; of 何清源 all three characters always recur. */
  function recurringName(head: string): number {
    const [two, three] = [head.slice(0, 2), head.slice(0, 3)];
    const isNamed = (name: string, length: number): boolean =>
      name.length === length && looksLikeName(name) && (times(name) > 1 || front.includes(name));
    if (!isNamed(two, 2) && !isNamed(three, 3)) return 0;
    if (!isNamed(three, 3)) return 2;
    if (!looksLikeName(two)) return 3;
    if (front.includes(three)) return 3;
    if (front.includes(two)) return 2;
    return times(three) * 4 >= times(two) * 3 ? 3 : 2;
  }

  return {
    count,
    nameLength(head) {
      const asWord = word.exec(head)?.[0] ?? '';
      if (asWord.length === 1 && times('问') > 0 && times('答') > 0) return 1;
      if (asWord.length > 1 && isSpeakerByWord(asWord)) return asWord.length;
      const asPress = withoutVerb(press.exec(head)?.[0] ?? '', head);
      const name = recurringName(head);
      // 法新社记者 is a medium, although 法 is a surname; 周敏记者朋友们好 and 周敏各位记者好 are 周敏.
      const isPress =
        asPress !== '' && !head.startsWith('朋友', asPress.length) && (name === 0 || outlet.test(asPress));
      return isPress ? asPress.length : name;
    },
  };
}

/** In 【法新社记者追问一下贸易问题 the reporter himself says 追问. */
function withoutVerb(medium: string, head: string): string {
  if (!/记者(?:追问|补充|提问)$/.test(medium)) return medium;
  const isVerb = /^(?:一下|一个|一点|关于|有关|你|您|[^，。？！,?!]{0,24}问题[，。,])/.test(head.slice(medium.length));
  return isVerb ? medium.slice(0, -2) : medium;
}

/** What stands behind a bracket that opens a line and is not closed. */
function openHead(text: string): string | null {
  const closing = text.startsWith('【') ? '】' : text.startsWith('[') ? ']' : null;
  if (closing === null) return null;
  const head = text.slice(1, 61);
  return head.includes(closing) ? null : head.trimStart();
}
