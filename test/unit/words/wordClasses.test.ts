import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { correctedTags } from '../../../server/docs/partsOfSpeech';
import { asUsed } from '../../../server/src/words/wordClasses';

const modules = new URL('../../../node_modules/', import.meta.url);
const jieba = new URL('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', modules);
const pangu = new URL('segment/dicts/dict.txt', modules);
const tagOf = (word: string, tag: string | null): string | null =>
  asUsed([{ start: 0, end: word.length, tag }], word)[0]?.tag ?? null;

describe('parts of speech', () => {
  it('words that novels made names or verbs are what official prose uses them for', () => {
    assert.deepEqual(
      [tagOf('警察', 'v'), tagOf('清单', 'a'), tagOf('晋级', 'nr'), tagOf('大桥', 'ns'), tagOf('获批', 'x')],
      ['n', 'n', 'v', 'n', 'v'],
    );
  });

  it('words of one opinion, and of an engine without tags, stay as they are', () => {
    assert.deepEqual([tagOf('建设', 'vn'), tagOf('道路', 'n'), tagOf('警察', null)], ['vn', 'n', null]);
  });

  it('a second dictionary corrects names and odd tags, and no verb that is read often', () => {
    const first = '甲桥 50 ns\n乙事 3000 v\n丙事 50 v\n丁名 50 nr\n戊事 2 nr\n己地 50 ns\n';
    const second = '甲桥|0x100000|1\n乙事|0x100000|1\n丙事|0x100000|1\n丁名|0x1000|1\n戊事|0x1000|1\n己地|0x40|1\n';
    assert.deepEqual(correctedTags(first, second), { n: ['丙事 甲桥'], v: ['丁名'] });
  });

  it('the corrections are those of the dictionaries that are installed', function () {
    if (!existsSync(jieba)) this.skip();
    const written = JSON.parse(
      readFileSync(new URL('../../../server/src/words/correctedTags.json', import.meta.url), 'utf8'),
    ) as unknown;
    assert.deepEqual(correctedTags(readFileSync(jieba, 'utf8'), readFileSync(pangu, 'utf8')), written);
  });
});
