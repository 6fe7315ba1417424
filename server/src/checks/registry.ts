import type { Check, ReportCheck, SentenceCheck } from './check';

/** Every check, in the order of the catalogue. One line a check. */
export const registry: readonly Check[] = [
];

export const sentenceChecks: readonly SentenceCheck[] = registry.filter(check => check.scope === 'sentence');
export const reportChecks: readonly ReportCheck[] = registry.filter(check => check.scope === 'report');
