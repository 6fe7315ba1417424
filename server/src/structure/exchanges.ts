import type { Exchange, Person } from './people';
import type { SkeletonNode } from './skeleton';

/**
 * Pairs questions with answers: a question of the press (or 问), the host's words that hand it on, and what is said until
 * the next question. Where nobody of the press speaks, as in an interview, the host asks.
 */
export function pairExchanges(
  text: string,
  turns: readonly SkeletonNode[],
  speakerOf: ReadonlyMap<SkeletonNode, Person>,
  people: readonly Person[],
): Exchange[] {
  const roleOf = (turn: SkeletonNode): string => turn.speaker?.role ?? 'unknown';
  const isQuestion = (turn: SkeletonNode): boolean => roleOf(turn) === 'press' || roleOf(turn) === 'question';
  const pressSpeaks = turns.some(isQuestion);
  const isTranslation = (turn: SkeletonNode): boolean => /^[A-Z]/.test(turn.speaker?.who ?? '');
  const asks = (turn: SkeletonNode, i: number): boolean => {
    if (isQuestion(turn)) return true;
    if (roleOf(turn) !== 'host') return false;
    if (!pressSpeaks) return /[？?]|请问|请您|介绍一下/.test(sliceOf(text, turn));
    // Beside the questions of others the host asks his own, where he does not hand theirs on.
    const [before, next] = [turns[i - 1], turns[i + 1]];
    return /[？?][”’]?$/.test(sliceOf(text, turn)) && !(before && isQuestion(before)) && !!next && !isQuestion(next);
  };
  const exchanges: Exchange[] = [];
  turns.forEach((question, i) => {
    if (!asks(question, i)) return;
    const answers: SkeletonNode[] = [];
    let host: SkeletonNode | null = null;
    for (let at = i + 1; at < turns.length; at++) {
      const turn = turns[at];
      if (!turn) break;
      // The question once more in another language belongs to it.
      if (answers.length === 0 && isQuestion(turn) && isTranslation(turn) && !isTranslation(question)) continue;
      if (asks(turn, at)) break;
      if (roleOf(turn) !== 'host') answers.push(turn);
      else if (answers.length === 0 && !host) host = turn;
      else break;
    }
    // A spokesman who also opens the meeting answers himself.
    if (answers.length === 0 && host && !/请[^教问]/.test(sliceOf(text, host).slice(-60))) {
      answers.push(host);
      host = null;
    }
    const [first] = answers;
    const to = host && calledIn(host, people);
    // A lost name is most likely that of whom the host called.
    const likely = first?.speaker && first.speaker.who === null ? to : null;
    exchanges.push({
      question,
      askedBy: speakerOf.get(question) ?? null,
      handover: host && { turn: host, to },
      answers,
      answeredBy: (first && speakerOf.get(first)) ?? likely,
    });
  });
  return exchanges;
}

/** Whom a turn of the host calls upon: the last it names that way. */
function calledIn({ span }: SkeletonNode, people: readonly Person[]): Person | null {
  let called: Person | null = null;
  let last = -1;
  for (const person of people) {
    for (const { kind, span: own } of person.mentions) {
      if (own.start < span.start || own.end > span.end || own.start <= last) continue;
      if (kind !== 'handover' && kind !== 'introduction') continue;
      called = person;
      last = own.start;
    }
  }
  return called;
}

const sliceOf = (text: string, { span, speaker }: SkeletonNode): string =>
  text.slice(Math.max(span.start, speaker?.span.end ?? span.start), span.end);
