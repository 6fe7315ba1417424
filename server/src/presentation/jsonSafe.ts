/**
 * The same value with nothing in it that JSON cannot hold: exact rationals and big integers become strings, maps and
 * sets plain, functions are dropped, cycles are cut.
 */
export function jsonSafe(value: unknown, above: ReadonlySet<unknown> = new Set()): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') return undefined;
  if (above.has(value)) return undefined;
  if (isFraction(value)) return value.toFraction();
  const path = new Set(above).add(value);
  if (value instanceof Map) return jsonSafe(Object.fromEntries(value), path);
  if (value instanceof Set) return jsonSafe([...value], path);
  if (Array.isArray(value)) return value.map(item => jsonSafe(item, path) ?? null);
  // Object.fromEntries makes `__proto__` a key like any other.
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, jsonSafe(item, path)] as const)
      .filter(([, kept]) => kept !== undefined),
  );
}

const isFraction = (value: object): value is { toFraction(): string } =>
  'toFraction' in value && typeof value.toFraction === 'function';
