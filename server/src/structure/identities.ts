import type { Span } from '../text/span';
import type { Line } from './lines';
import { looksLikeName, namesOffice, withoutBlanks } from './names';
import { hasOfficeAndName, isPress, isSpeakerByWord, nameBeforeTitle } from './speakerWords';
import { type TagForm, tagFormOf } from './tagForms';

const LONGEST = 44;

/** What a text says of the bearer of a tag beside its name: office, body, for 主持人 and 记者 also the name or the medium. */
export interface Identity {
  readonly span: Span;
  /** Where the speech begins in the line of the tag, when the identity stands between the two; else null. */
  readonly body: number | null;
  /** Whether the identity is a line of its own below the tag. */
  readonly below: boolean;
}

/** The identity in brackets, behind the colon (主持人:某处处长杨某 女士们…) or on the line below; null where there is none. */
export function identityOf(lines: readonly Line[], at: number, form: TagForm): Identity | null {
  const line = lines[at];
  if (!line) return null;
  const alone = form.body >= line.text.length;
  const [below, second] = alone ? [lines[at + 1], lines[at + 2]] : [];
  if (below && second && isSpeech(second) && standsBelow(form, below.text))
    return { span: { start: below.start, end: below.end }, body: null, below: true };
  const { identity } = form;
  if (identity)
    return { span: { start: line.start + identity[0], end: line.start + identity[1] }, body: null, below: false };
  if (alone) return null;
  if (!isSpeakerByWord(form.who)) return null;
  const behind = /^(\s*)([^，。！？：；,:;!?\s]{5,40})[\s\u3000]+/.exec(line.text.slice(form.body, form.body + 60));
  if (!behind || !hasOfficeAndName(behind[2] ?? '')) return null;
  const start = line.start + form.body + (behind[1]?.length ?? 0);
  const span = { start, end: start + (behind[2]?.length ?? 0) };
  return { span, body: form.body + behind[0].length, below: false };
}

/** `国家某委某司司长焦某` below 主持人, `云台日报记者` below 记者, `市统计局` below `岳某党组书记、局长`. */
function standsBelow(form: TagForm, text: string): boolean {
  if (!isPlain(text) || tagFormOf(text)) return false;
  if (isSpeakerByWord(form.who)) return hasOfficeAndName(text) || isPress(text) || looksLikeName(text);
  return namesOffice(text) && (looksLikeName(form.who) || nameBeforeTitle(form.who) !== null);
}

/**
 * Whether a head is a label of a list of names, not of a speech: `主持人：李某` and `发布人：` before the lines of those who
 * take part, the byline `记者：李某`.
 */
export function isListLabel(lines: readonly Line[], at: number, form: TagForm): boolean {
  const line = lines[at];
  if (!line) return false;
  const rest = line.text.slice(form.body).trim();
  if (rest !== '') return isNameAndOffice(rest) || isLegend(rest);
  let names = 0;
  for (let i = at + 1; i < lines.length && i < at + 12; i++) {
    const text = lines[i]?.text.replace(/^\d{1,2}[、.．:：]\s*/, '') ?? '';
    if (!isNameAndOffice(text)) return names > 0 && tagFormOf(text) !== null;
    names++;
  }
  return names > 0;
}

/** `陆某某主持人：宋某`, `云溪日报记者 答：县水务局`: who is who, each behind a label of its own. */
const isLegend = (text: string): boolean =>
  /^[^，。！？；：:“”]{2,24}?(?:主持人?|嘉宾|记者|采访|撰文|整理|编辑|摄影|\s答)[：:]\s*[^，。！？；：:“”]{2,16}$/.test(
    text,
  );

/** `鲍某 省政府新闻办副主任`, `省政府新闻办副主任 鲍某`, `李某`: a line of a list, nothing anybody says. */
function isNameAndOffice(text: string): boolean {
  if (!isPlain(text) || /[请谢您你]|欢迎/.test(text)) return false;
  if (looksLikeName(withoutBlanks(text)) || hasOfficeAndName(text)) return true;
  const names = text.split(/[\s\u3000、，,]+/);
  if (names.length > 1 && names.every(looksLikeName)) return true;
  const [, name = '', office = ''] =
    /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff])[\s\u3000，,（(]+(.{2,40}?)[）)]?$/.exec(text) ??
    [];
  return looksLikeName(withoutBlanks(name)) && namesOffice(office);
}

const isPlain = (text: string): boolean => text.length <= LONGEST && !/[。！？；：!?;:…“”【】[\]]/.test(text);

/** A line that ends a sentence, or is longer than a name with an office is. */
export const isSpeech = ({ text }: Line): boolean =>
  text.length > 24 && !hasOfficeAndName(text) ? true : /[。？！?!，,：:；;…”]/.test(text);
