import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { memoryReturner } from '../../server/src/idleMemory';

describe('idle memory', () => {
  it('gives back in a quiet moment the room where new objects are made', async () => {
    const roomOfNewObjects = (): number =>
      getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
    const returnMemory = memoryReturner();
    // What survives a while makes the room grow.
    let held: object[] = [];
    for (let i = 0; i < 3_000_000; i++) {
      if (i % 150_000 === 0) held = [];
      held.push({ i });
    }
    const before = roomOfNewObjects();
    returnMemory();
    for (let tries = 0; tries < 50 && roomOfNewObjects() >= before; tries++) await wait(20);
    assert(roomOfNewObjects() < before, `${roomOfNewObjects()} of ${before} bytes`);
    assert(held.length > 0);
  });
});
