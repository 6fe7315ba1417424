import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Token } from '../../../server/src/features/semanticTokens';
import { encodeTokens, tokenEdits } from '../../../server/src/presentation/encodeTokens';
import { LineTable } from '../../../server/src/text/lineTable';
import { span } from '../../../server/src/text/span';

describe('encoded tokens', () => {
  it('count from the token before', () => {
    const text = '增长5%\n\n下降6%、7%';
    const token = (words: string, type: Token['type']): Token => ({
      span: span(text.indexOf(words), text.indexOf(words) + words.length),
      type,
    });
    const tokens = [token('5%', 'rateUp'), token('6%', 'rateDown'), token('7%', 'rateDown')];
    assert.deepEqual(encodeTokens(tokens, new LineTable(text)), [0, 2, 2, 9, 0, 2, 2, 2, 10, 0, 0, 3, 2, 10, 0]);
    assert.deepEqual(encodeTokens([], new LineTable('')), []);
  });

  it('edits make one list of the other, in whole tokens', () => {
    const list = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.nat(2)), { maxLength: 12 });
    const encoded = list.map(tokens => tokens.flatMap(token => [...token, 0]));
    fc.assert(
      fc.property(encoded, encoded, (before, after) => {
        const data = [...before];
        const edits = tokenEdits(before, after);
        for (const edit of edits) {
          assert.equal(edit.start % 5, 0);
          assert.equal(edit.deleteCount % 5, 0);
          data.splice(edit.start, edit.deleteCount, ...edit.data);
        }
        assert.deepEqual(data, after);
        assert.ok(edits.length <= 1);
      }),
    );
  });

  it('an equal list needs no edit', () => assert.deepEqual(tokenEdits([0, 1, 2, 3, 0], [0, 1, 2, 3, 0]), []));
});
