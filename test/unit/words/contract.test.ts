import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineReport, withFallback } from '../../../server/src/words/fallback';
import { intlSegmenter } from '../../../server/src/words/intl';
import { jiebaWasmFrom } from '../../../server/src/words/jiebaWasm.node';
import { addonFile } from '../../../server/src/words/manifest.node';
import { nodejieba } from '../../../server/src/words/nodejieba.node';
import type { Segmenter, SegmenterName } from '../../../server/src/words/segmenter';
import { type BuiltWords, buildWords, nodejiebaCouldBeBuilt } from './engines';

let built: BuiltWords;
before(async () => (built = await buildWords()));
after(() => built.remove());

const engines: Record<SegmenterName, (wordsFolder: string) => Segmenter> = {
  nodejieba: wordsFolder => nodejieba({ childFile: built.childFile, wordsFolder }),
  'jieba-wasm': wordsFolder => jiebaWasmFrom(wordsFolder),
  intl: () => intlSegmenter(),
};

const texts = [
  '',
  '规模以上工业总产值303亿元,同比增长11%。',
  '全镇114个村\n完成绿化\r\n\t由70.7亿元迈上100亿元',
  '𠮷村与👩‍🌾的𪚥字,A股。',
  '半个\uD842代理',
  '\uDFB7\uD842',
  '\u0000与\uFEFF及\u2028\u3000',
  '，。；“”',
  'GDP growth of 5.2 percent, PM2.5',
  '规上工业增加值'.repeat(3000),
  '𠮷'.repeat(5000),
  '规模以上工业增加值由三亿元增长到'.repeat(5_000),
];

/** The words as they are printed; fails when they leave a gap, overlap or are empty. */
function printed(text: string, words: readonly { start: number; end: number }[]): string[] {
  let at = 0;
  for (const { start, end } of words) {
    assert.equal(start, at);
    assert.ok(end > start);
    at = end;
  }
  assert.equal(at, text.length);
  return words.map(({ start, end }) => text.slice(start, end));
}

it('nodejieba is installed wherever it could be built', () => {
  assert.ok(built.hasNodejieba || !nodejiebaCouldBeBuilt(), 'run `npm rebuild nodejieba`');
});

for (const name of Object.keys(engines) as SegmenterName[]) {
  describe(`the contract of a segmenter: ${name}`, () => {
    let segmenter: Segmenter;
    before(function () {
      if (name === 'nodejieba' && !built.hasNodejieba) this.skip();
      segmenter = engines[name](built.wordsFolder);
    });
    after(() => segmenter?.dispose());

    it('says its name', () => assert.equal(segmenter.name, name));

    it('covers every text without gaps, whatever is in it', async () => {
      const cuts = await segmenter.cut(texts);
      assert.equal(cuts.length, texts.length);
      for (const [i, text] of texts.entries()) printed(text, cuts[i] ?? []);
      assert.deepEqual(cuts[0], []);
    });

    it('cuts nothing into nothing', async () => assert.deepEqual(await segmenter.cut([]), []));

    it('keeps the name of an indicator whole', async () => {
      const text = '规模以上工业总产值303亿元';
      const [words] = await segmenter.cut([text]);
      assert.equal(printed(text, words ?? [])[0], '规模以上工业总产值');
      assert.equal(words?.[0]?.tag, 'n');
    });

    it('cuts no character in two', async () => {
      const text = '𠮷村与𪚥字';
      const [words] = await segmenter.cut([text]);
      for (const word of printed(text, words ?? [])) assert.doesNotThrow(() => encodeURIComponent(word), word);
    });

    it('gives the same words whatever came before', async () => {
      const first = await segmenter.cut(texts);
      await segmenter.cut(['青禾镇青禾镇青禾镇青禾镇发展青禾经济']);
      const oneByOne = [];
      for (const text of [...texts].reverse()) oneByOne.push(...(await segmenter.cut([text])));
      assert.deepEqual(oneByOne.reverse(), first);
    });

    it('answers calls made at once, each with its own words', async () => {
      const alone = await segmenter.cut(texts);
      const together = await Promise.all(texts.map(text => segmenter.cut([text])));
      assert.deepEqual(together.flat(), alone);
    });

    it('rejects when aborted, before and on the way, and works on', async () => {
      await assert.rejects(segmenter.cut(['甲'], AbortSignal.abort()), { name: 'AbortError' });
      const controller = new AbortController();
      const long = segmenter.cut(Array<string>(300).fill('全社会用电量增长'.repeat(100)), controller.signal);
      setTimeout(() => controller.abort(), 1);
      await assert.rejects(long, { name: 'AbortError' });
      const [words] = await segmenter.cut(['财政收入']);
      printed('财政收入', words ?? []);
    });

    it('rejects after it was disposed of, also when it never worked', async () => {
      const idle = engines[name](built.wordsFolder);
      await idle.dispose();
      await assert.rejects(idle.cut(['甲']), /disposed/);
      const used = engines[name](built.wordsFolder);
      await used.cut(['甲']);
      await used.dispose();
      await used.dispose();
      await assert.rejects(used.cut(['甲']), /disposed/);
    });
  });
}

describe('nodejieba in its own process', () => {
  before(function () {
    if (!built.hasNodejieba) this.skip();
  });

  /** A segmenter, and the ids of its children as they start. */
  function watched(wordsFolder: string, restsAfter?: number) {
    const children: number[] = [];
    const { childFile } = built;
    const segmenter = nodejieba({ childFile, wordsFolder, restsAfter, onStart: id => void children.push(id) });
    const kill = () => process.kill(children[children.length - 1] ?? assert.fail('no child'), 'SIGKILL');
    return { segmenter, children, kill };
  }
  const text = '城镇居民人均可支配收入增长';

  it('is started at the first text, not before', async () => {
    const { segmenter, children } = watched(built.wordsFolder);
    assert.equal(children.length, 0);
    await segmenter.cut([text]);
    assert.equal(children.length, 1);
    await segmenter.dispose();
  });

  it('is asked again what it could not answer before it was killed', async () => {
    const { segmenter, children, kill } = watched(built.wordsFolder);
    const asked = segmenter.cut(['甲', text]);
    kill();
    assert.equal((await asked).length, 2);
    assert.equal(children.length, 2);
    await segmenter.dispose();
  });

  it('is started again when it was killed, and answers what was asked', async () => {
    const { segmenter, children, kill } = watched(built.wordsFolder);
    const expected = await segmenter.cut([text]);
    kill();
    assert.deepEqual((await segmenter.cut([text, '甲']))[0], expected[0]);
    assert.equal(children.length, 2);
    await segmenter.dispose();
  });

  it('ends when nobody asks for a while, as often as that happens, and is started again', async () => {
    const { segmenter, children } = watched(built.wordsFolder, 30);
    const expected = await segmenter.cut([text]);
    for (let i = 1; i <= 4; i++) {
      await new Promise(resolve => setTimeout(resolve, 200));
      assert.throws(() => process.kill(children.at(-1) ?? 0, 0), 'the child has ended');
      assert.deepEqual(await segmenter.cut([text]), expected);
      assert.equal(children.length, i + 1);
    }
    await segmenter.dispose();
  });

  it('is given up with a reason when it was killed three times', async () => {
    const { segmenter, children, kill } = watched(built.wordsFolder);
    for (let i = 0; i < 2; i++) {
      await segmenter.cut([text]);
      kill();
    }
    await segmenter.cut([text]);
    kill();
    await assert.rejects(segmenter.cut([text]), /died 3 times, last of SIGKILL/);
    await assert.rejects(segmenter.cut([text]), /died 3 times/);
    assert.equal(children.length, 3);
  });

  const damages: [string, RegExp, (folder: string) => Promise<void>][] = [
    ['no dictionary', /jieba\.dict\.utf8 is missing/, folder => rm(join(folder, 'jieba.dict.utf8'))],
    ['half a dictionary', /has 1000000 bytes/, folder => truncate(join(folder, 'jieba.dict.utf8'), 1e6)],
    ['half an addon', /nodejieba\.node has 4096 bytes/, folder => truncate(join(folder, addonFile), 4096)],
    ['no addon', /nodejieba\.node is missing/, folder => rm(join(folder, addonFile))],
    ['a changed word list', /user\.dict\.utf8 was changed/, folder => flipFirstByte(join(folder, 'user.dict.utf8'))],
    ['no manifest', /manifest\.json cannot be read/, folder => rm(join(folder, 'manifest.json'))],
    ['an empty manifest', /manifest\.json lists no files/, folder => writeFile(join(folder, 'manifest.json'), 'null')],
  ];
  for (const [what, reason, spoil] of damages) {
    it(`rejects for good, and is not tried again, with ${what}`, async () => {
      const folder = await built.copy();
      await spoil(folder);
      const { segmenter, children } = watched(folder);
      await assert.rejects(segmenter.cut([text]), reason);
      await assert.rejects(segmenter.cut([text]), reason);
      assert.equal(children.length, 1);
    });
  }

  it('ends only its own process with a dictionary that no check can see through', async () => {
    const folder = await built.copy();
    const file = join(folder, 'jieba.dict.utf8');
    const content = Buffer.from((await readFile(file, 'utf8')).replace('\n一 ', '\n一\n'));
    await writeFile(file, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const manifestFile = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { files: Record<string, unknown> };
    manifest.files['jieba.dict.utf8'] = { bytes: content.length, sha256 };
    await writeFile(manifestFile, JSON.stringify(manifest));
    await assert.rejects(watched(folder).segmenter.cut([text]), /died 3 times, last of SIGABRT/);
  });

  it('rejects when its program is missing', async () => {
    const segmenter = nodejieba({ childFile: join(built.wordsFolder, 'none.cjs'), wordsFolder: built.wordsFolder });
    await assert.rejects(segmenter.cut([text]), /died 3 times, last of exit code 1/);
  });
});

describe('the engines one after the other', () => {
  const fallback = (wordsFolder: string) => {
    const reports: EngineReport[] = [];
    const order: SegmenterName[] = ['nodejieba', 'jieba-wasm', 'intl'];
    const list = order.map(name => engines[name](wordsFolder));
    return { reports, segmenter: withFallback(list, report => void reports.push(report)) };
  };
  const text = '税收收入增长';

  it('takes the wasm engine when the addon is cut off', async () => {
    const folder = await built.copy();
    await writeFile(join(folder, addonFile), '').catch(() => undefined);
    const { segmenter, reports } = fallback(folder);
    const [words] = await segmenter.cut([text]);
    assert.deepEqual(printed(text, words ?? []), ['税收收入', '增长']);
    assert.equal(segmenter.name, 'jieba-wasm');
    assert.deepEqual(
      reports.map(({ engine }) => engine),
      ['jieba-wasm'],
    );
    assert.match(reports[0]?.reasons[0] ?? '', /^nodejieba: .*nodejieba\.node/);
    await segmenter.dispose();
  });

  it('takes the platform when nothing else is left', async () => {
    const folder = await built.copy();
    await rm(join(folder, 'jieba.dict.utf8'), { force: true });
    await copyFile(join(folder, 'manifest.json'), join(folder, 'jieba_rs_wasm_bg.wasm'));
    const { segmenter, reports } = fallback(folder);
    const cuts = await Promise.all([segmenter.cut([text]), segmenter.cut([text])]);
    for (const [words] of cuts) assert.deepEqual(printed(text, words ?? []), ['税收收入', '增长']);
    assert.equal(segmenter.name, 'intl');
    assert.equal(reports.length, 1);
    assert.equal(reports[0]?.reasons.length, 2);
    assert.match(reports[0]?.reasons[1] ?? '', /^jieba-wasm: jieba_rs_wasm_bg\.wasm has/);
    await segmenter.dispose();
  });

  it('leaves a text whole when there is no engine at all', async () => {
    const reports: EngineReport[] = [];
    const segmenter = withFallback([], report => void reports.push(report));
    assert.deepEqual(await segmenter.cut(['', '甲乙']), [[], [{ start: 0, end: 2, tag: null }]]);
    assert.deepEqual(reports, [{ engine: null, reasons: [] }]);
  });

  it('does not give up an engine for being aborted', async () => {
    const { segmenter } = fallback(built.wordsFolder);
    const first = segmenter.name;
    await assert.rejects(segmenter.cut([text], AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(segmenter.name, first);
    await segmenter.dispose();
    await assert.rejects(segmenter.cut([text]), /disposed/);
  });
});

async function flipFirstByte(file: string): Promise<void> {
  const content = await readFile(file);
  content[0] = (content[0] ?? 0) ^ 1;
  await writeFile(file, content);
}
