import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodejieba } from '../../server/src/words/nodejieba.node';
import { isLost, readJudged } from '../evaluate/judged';
import { type BuiltWords, buildWords } from './words/engines';

describe('figures of published texts that were judged by reading', () => {
  const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  let words: BuiltWords;
  before(async function () {
    if (!existsSync(corpus)) this.skip();
    words = await buildWords();
    if (!words.hasNodejieba) this.skip();
  });
  after(() => words?.remove());

  it('are read today as they were where that was right', async () => {
    const segmenter = nodejieba({ childFile: words.childFile, wordsFolder: words.wordsFolder });
    const again = await readJudged(corpus, segmenter).finally(() => segmenter.dispose());
    const lost = again
      .filter(isLost)
      .map(({ judged, path, now }) => `${path} at ${judged.start}: ${now ?? 'no figure'}`);
    // A change may be for the better; a handful is read and judged again, more is a change of the reader.
    assert.ok(again.length > 0);
    assert.ok(lost.length <= again.length / 100, lost.join('\n'));
  }).timeout(60_000);
});
