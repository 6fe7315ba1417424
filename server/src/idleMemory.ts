// V8 lets garbage grow to several times of what is in use before it collects it: a server that holds 30 MB of a long text
// took 200. While nobody types, what nothing holds any more is given back to the system.
import type { Session } from 'node:inspector';
import { getHeapStatistics } from 'node:v8';

/** Bytes by which the heap must have grown since the last time; a collection stops the server for some 40 ms. */
const WORTH = 24_000_000;

/** To be called in quiet moments. */
export function memoryReturner(): () => void {
  let kept = 0;
  let isCollecting = false;
  return () => {
    if (isCollecting || getHeapStatistics().total_heap_size < kept + WORTH) return;
    isCollecting = true;
    void collectAll().then(() => {
      kept = getHeapStatistics().total_heap_size;
      isCollecting = false;
    });
  };
}

/**
 * The collection a debugger can ask for. Other than `gc()` it also gives back the room where new objects are made, 32 MB,
 * or 128 from Node 24 on, and it needs no flag of V8: Electron may have frozen those.
 */
async function collectAll(): Promise<void> {
  let session: Session | undefined;
  try {
    const inspector = await import('node:inspector');
    session = new inspector.Session();
    session.connect();
    const debuggee = session;
    await new Promise(resolve => debuggee.post('HeapProfiler.collectGarbage', resolve));
    // A session must not end inside its own answer.
    await new Promise(resolve => setImmediate(resolve));
  } catch {
    // a Node without an inspector keeps what it has
  } finally {
    session?.disconnect();
  }
}
