// V8 lets garbage grow to several times of what is in use before it collects it: a server that holds 30 MB of a long text
// took 200. While nobody types, what nothing holds any more is given back to the system.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes by which the heap must have grown since the last time; a collection stops the server for some 20 ms. */
const WORTH = 24_000_000;

const SWEEPING = 500;

/** To be called in quiet moments. Does nothing in Electron, where flags may be frozen. */
export function memoryReturner(): () => void {
  if (process.versions['electron']) return () => undefined;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  let kept = 0;
  return () => {
    if (typeof collect !== 'function' || getHeapStatistics().total_heap_size < kept + WORTH) return;
    collect();
    // What the first one finds free is swept behind it and given back by the second.
    setTimeout(() => {
      collect();
      kept = getHeapStatistics().total_heap_size;
    }, SWEEPING).unref();
  };
}
