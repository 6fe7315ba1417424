import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { looksLikeTranscript, sampleLength } from '../../../client/src/detection';
import { otherTexts } from './otherTexts';
import { transcriptTexts } from './transcriptTexts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);

describe('detection by content', () => {
  describe('switches', () => {
    for (const [name, text] of Object.entries(transcriptTexts)) {
      it(name, () => {
        const evidence = looksLikeTranscript(text);
        assert.equal(evidence.strength, 'strong', JSON.stringify(evidence));
        assert.equal(looksLikeTranscript(text.replaceAll('\n', '\r\n')).strength, 'strong', 'with CRLF');
      });
    }
  });

  describe('leaves alone', () => {
    for (const [name, text] of Object.entries(otherTexts)) {
      it(name, () => {
        const evidence = looksLikeTranscript(text);
        assert.notEqual(evidence.strength, 'strong', JSON.stringify(evidence));
      });
    }
  });

  it('names what it found, the weightiest first', () => {
    const { signals } = looksLikeTranscript(transcriptTexts['a work report in paragraphs'] ?? '');
    const names = signals.map(([signal]) => signal);
    assert.deepEqual(names.slice(0, 2), ['title', 'opening']);
    const weights = signals.map(([, weight]) => Math.abs(weight));
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    );
  });

  it('looks at the head only, so that a long text costs no more than a short one', () => {
    const head = transcriptTexts['an interview with square brackets'] ?? '';
    const long = head + '无关的文字。'.repeat(sampleLength);
    assert.deepEqual(looksLikeTranscript(long), looksLikeTranscript(long.slice(0, sampleLength)));
  });

  it('takes time in proportion to the sample on any one line', () => {
    for (const unit of ['（', '【', '一', '代表', '记者', '各位', '欢迎', '1:', ' ', '问', '第', '他说']) {
      const started = performance.now();
      looksLikeTranscript(('政府工作报告，各位代表，' + unit.repeat(sampleLength)).slice(0, sampleLength));
      assert.ok(performance.now() - started < 500, `${unit} took too long`);
    }
  });

  if (existsSync(corpus)) {
    describe('on real texts', () => {
      for (const folder of [
        'seeds',
        'reports/national',
        'reports/province-2025',
        'reports/district',
        'press/outlet-tags',
        'press/question-answer',
      ]) {
        it(folder, () => {
          const directory = new URL(`${folder}/`, corpus);
          const missed = readdirSync(directory).filter(
            file =>
              looksLikeTranscript(readFileSync(new URL(encodeURIComponent(file), directory), 'utf8')).strength !==
              'strong',
          );
          assert.deepEqual(missed, []);
        });
      }
    });
  }
});
