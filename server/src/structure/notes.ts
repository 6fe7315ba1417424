import type { Line } from './lines';

/** Whether a line heads the glossary or the notes at the end of a report, whose numbers are no points of its body. */
export const isNotesHeading = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= 24 &&
  /^(?:附件?[：:]?\s*)?[（(【]?(?:《?政府工作报告》?)?(?:有关|相关|部分)?(?:名词|用语|词语|术语)(?:解释|注释|说明|释义)|^[（(【]?(?:参考文献|注释|注解|附注|注)[】)）]?[：:]?$/.test(
    text,
  );
