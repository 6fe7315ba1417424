import type { Analysis } from '../analysis';

// Features know no check; they know what an analysis says.
export type Verdict = Analysis['verdicts'][number];
export type Finding = Analysis['findings'][number];
export type Fix = Finding['fixes'][number];
export type TextEdit = Fix['edits'][number];
