import assert from 'node:assert/strict';
import { inOrder } from '../../../server/src/cli/inOrder';

async function* numbers(count: number, onTake: (i: number) => void = () => undefined): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    onTake(i);
    yield i;
  }
}

const later = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

describe('inOrder', () => {
  it('keeps the order of the items', async () => {
    const results: number[] = [];
    for await (const result of inOrder(numbers(30), 7, async i => (await later((i * 13) % 5), i * 2)))
      results.push(result);
    assert.deepEqual(
      results,
      Array.from({ length: 30 }, (_, i) => i * 2),
    );
  });

  it('asks for no more than it may have under way', async () => {
    let taken = 0;
    const results = inOrder(
      numbers(1000, () => taken++),
      4,
      async i => i,
    );
    await results.next();
    await later(5);
    assert.ok(taken <= 5, `${taken}`);
    await results.return(undefined);
  });

  it('hands a failure over in its turn', async () => {
    const results = inOrder(numbers(5), 5, async i => {
      if (i === 2) throw new Error('two');
      return i;
    });
    assert.equal((await results.next()).value, 0);
    assert.equal((await results.next()).value, 1);
    await assert.rejects(results.next(), /two/);
  });
});
