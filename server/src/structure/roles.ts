import type { Line } from './lines';
import type { SpeakerRole } from './skeleton';
import type { TaggedLine } from './tags';
import { isAnswer, isHost, isPress, isQuestion, looksLikeOutlet } from './tagForms';

const handover =
  /有请|下面进[行入]|提问环节|现场提问|发布会(?:就)?到(?:此|这里)|欢迎(?:各位|大家)?(?:参加|出席|收看|做客)/;
const fromThePress = /^.{0,30}我是.{0,24}(?:记者|工作人员|主播)/;

/** Gives every tag its role: by its word, by what is said under it, and the host by handing over. */
export function assignRoles(tags: readonly (TaggedLine | null)[], lines: readonly Line[]): (TaggedLine | null)[] {
  const handovers = new Map<string, number>();
  const press = new Set<string>();
  let speaking: string | null = null;
  tags.forEach((tagged, i) => {
    const text = lines[i]?.text ?? '';
    if (tagged) {
      speaking = tagged.tag.who;
      if (speaking && fromThePress.test(text.slice(tagged.body, tagged.body + 70))) press.add(speaking);
    }
    if (speaking && handover.test(text.length > 600 ? text.slice(0, 300) + text.slice(-300) : text)) {
      handovers.set(speaking, (handovers.get(speaking) ?? 0) + 1);
    }
  });
  const host = likelyHost(handovers, press);
  return tags.map(tagged => tagged && { ...tagged, tag: { ...tagged.tag, role: roleOf(tagged.tag.who, host, press) } });
}

function likelyHost(handovers: ReadonlyMap<string, number>, press: ReadonlySet<string>): string | null {
  let host: string | null = null;
  let most = 0;
  for (const [who, count] of handovers) {
    if (isHost(who)) return who;
    if (count > most && !press.has(who) && !isPress(who)) [host, most] = [who, count];
  }
  return most > 1 ? host : null;
}

function roleOf(who: string | null, host: string | null, press: ReadonlySet<string>): SpeakerRole {
  if (who === null) return 'unknown';
  if (isHost(who) || who === host) return 'host';
  if (isAnswer(who)) return 'answer';
  if (isPress(who) || press.has(who)) return 'press';
  if (isQuestion(who)) return /记者/.test(who) ? 'press' : 'question';
  return looksLikeOutlet(who) ? 'press' : 'official';
}
