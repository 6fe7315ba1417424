/** Milliseconds of work after which other requests get a turn. */
const SLICE = 8;

/**
 * Work in slices, so that a hover, an outline or a newer version of the text is answered in between.
 * @param step does a little of the work; true when all is done
 * @param goesOn asked before each further slice; where it says no or throws, the work ends unfinished
 * @returns whether all was done
 */
export async function inSlices(step: () => boolean, goesOn: () => boolean): Promise<boolean> {
  for (;;) {
    const until = performance.now() + SLICE;
    do if (step()) return true;
    while (performance.now() < until);
    await nextTurn();
    if (!goesOn()) return false;
  }
}

/** When everything that has arrived meanwhile has been looked at. */
const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
