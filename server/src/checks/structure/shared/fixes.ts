/** Narrows a list of things that may be missing: `fixes.filter(isNotNull)`. */
export const isNotNull = <T>(value: T | null): value is T => value !== null;
