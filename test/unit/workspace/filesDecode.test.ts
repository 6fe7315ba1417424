import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { decode, type Encoding } from '../../../server/src/workspace/filesDecode';

const sample = '【李青禾】各位记者朋友：\r\n2023年，全县完成投资9.66亿元，增长20.26％。“两山”转化——有序推进。\n';
const rare = '邮编𠮷野䶮镕，' + sample;

describe('decode', () => {
  const table: [string, Buffer, string, Encoding][] = [
    ['nothing', Buffer.alloc(0), '', 'utf-8'],
    ['ASCII', Buffer.from('1.5%'), '1.5%', 'utf-8'],
    ['UTF-8', Buffer.from(sample), sample, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeff' + sample), sample, 'utf-8'],
    ['UTF-16LE with a mark', iconv.encode('\ufeff' + sample, 'utf-16le'), sample, 'utf-16le'],
    ['UTF-16BE with a mark', iconv.encode('\ufeff' + sample, 'utf-16be'), sample, 'utf-16be'],
    ['UTF-16LE without a mark', iconv.encode(sample, 'utf-16le'), sample, 'utf-16le'],
    ['UTF-16BE without a mark', iconv.encode(sample, 'utf-16be'), sample, 'utf-16be'],
    ['UTF-16LE, ASCII only', iconv.encode('Q1: 5.2%\n', 'utf-16le'), 'Q1: 5.2%\n', 'utf-16le'],
    ['GBK', iconv.encode(sample, 'gbk'), sample, 'gb18030'],
    ['GB18030 with four-byte characters', iconv.encode(rare, 'gb18030'), rare, 'gb18030'],
    [
      'GB18030 with a mark',
      Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), iconv.encode(sample, 'gb18030')]),
      sample,
      'gb18030',
    ],
    ['a single GBK word', iconv.encode('中', 'gbk'), '中', 'gb18030'],
  ];
  for (const [name, bytes, text, encoding] of table) {
    it(name, () => assert.deepEqual(decode(bytes), { text, encoding }));
  }

  it('keeps a mark in the middle of the text', () => {
    assert.equal(decode(Buffer.from('一\ufeff二'))?.text, '一\ufeff二');
  });

  it('takes a damaged UTF-8 page for UTF-8, never for GBK', () => {
    const bytes = Buffer.from(sample.repeat(20));
    bytes[100] = 0x20;
    const decoded = decode(bytes);
    assert.equal(decoded?.encoding, 'utf-8');
    assert.equal(decoded?.text.slice(-10), sample.slice(-10));
    assert.ok(decoded?.text.includes('\ufffd'));
  });

  it('takes a damaged GBK page for GBK', () => {
    const bytes = iconv.encode(sample.repeat(20), 'gbk');
    const cut = Buffer.concat([bytes, Buffer.from([0xd6])]);
    assert.equal(decode(cut)?.encoding, 'gb18030');
    assert.ok(decode(cut)?.text.startsWith(sample));
  });

  it('refuses what is no text', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex');
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) & 0xff));
    const controls = Buffer.from('\u0001\u0002\u0003abc'.repeat(50));
    for (const bytes of [png, noise, controls, Buffer.from('text\0text')]) assert.equal(decode(bytes), null);
  });

  it('never throws, whatever the bytes', () => {
    let seed = 7;
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(
        Array.from({ length: round }, () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16) & 0xff),
      );
      const decoded = decode(bytes);
      assert.ok(decoded === null || typeof decoded.text === 'string');
    }
  });
});
