import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { Ajv } from 'ajv';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Analyser } from '../../../server/src/analysis';
import { acceptedFinding, printAccepted } from '../../../server/src/workspace/accepted';
import { CommandLine } from './commandLine';

const wrong = '【李青禾】各位好。全县一般公共预算收入由40.0亿元增至50.0亿元，增长20%。\n';
const right = '【李青禾】各位好。全县一般公共预算收入由40.0亿元增至50.0亿元，增长25%。\n';

interface Checked {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

const codesOf = (stdout: string): Record<string, unknown[]> =>
  Object.fromEntries(
    (JSON.parse(stdout) as Checked[]).map(({ path, diagnostics }) => [path, diagnostics.map(d => d.code)]),
  );

describe('hegao, the command', function () {
  this.timeout(60_000);
  const hegao = new CommandLine();
  before(async () => {
    await hegao.prepare();
    const files: Record<string, string | Buffer> = {
      'wrong.txt': wrong,
      'right.txt': right,
      'gbk/wrong.txt': iconv.encode(wrong, 'gb18030'),
      'wide/wrong.txt': iconv.encode('\ufeff' + wrong, 'utf-16le'),
      'tree/b/wrong.txt': wrong,
      'tree/a.MD': right,
      'tree/c.log': wrong,
      'tree/node_modules/x.txt': wrong,
      'tree/.hidden/x.txt': wrong,
      'picture.txt': Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex'),
      '[主持人].txt': wrong,
      'off/wrong.txt': wrong,
      'off/hegao.config.json': '{"levels":{"growth-mismatch":"off"}}',
      'kept/deep/wrong.txt': wrong,
      'kept/deep/other.txt': wrong.replace('40.0', '30.0'),
      'kept/hegao.config.json': '{"exclude":["草稿"],"indicators":[{"name":"茶园面积","aliases":["茶园总面积"]}]}',
      'kept/草稿/wrong.txt': wrong,
      'kept/茶.txt': '2023年,全县茶园总面积40.0万亩,茶旅融合综合收入3.2亿元。\n',
      'damaged/wrong.txt': wrong,
      'damaged/.hegao/accepted.json': '{"version":1,',
      'broken/wrong.txt': wrong,
      'broken/hegao.config.json': '{"levels":{"growth-mismatch":"of"}}',
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(hegao.folder, name, '..'), { recursive: true });
      writeFileSync(join(hegao.folder, name), content);
    }
    for (let i = 0; i < 24; i++) {
      mkdirSync(join(hegao.folder, 'many'), { recursive: true });
      writeFileSync(
        join(hegao.folder, `many/${String(i).padStart(2, '0')}.txt`),
        (i % 3 === 0 ? wrong : right).repeat(1 + ((i * 7) % 11)),
      );
    }
    mkdirSync(join(hegao.folder, 'empty'));
    symlinkSync('circle.txt', join(hegao.folder, 'circle.txt'));
  });
  after(() => hegao.remove());

  describe('what was called right in the editor', () => {
    const acceptedFile = (): string => join(hegao.folder, 'kept/.hegao/accepted.json');
    before(() => {
      const [finding] = new Analyser().analyse(wrong).findings;
      assert.ok(finding);
      mkdirSync(join(acceptedFile(), '..'), { recursive: true });
      const entry = acceptedFinding(wrong, finding, '按可比口径', new Date('2024-05-06'));
      writeFileSync(acceptedFile(), printAccepted([entry]));
    });

    it('is marked no more below its folder; the same slip in other words is', async () => {
      const { stdout, status } = await hegao.run(['check', 'kept/deep', '--format', 'json']);
      assert.deepEqual(codesOf(stdout), { 'kept/deep/other.txt': ['growth-mismatch'], 'kept/deep/wrong.txt': [] });
      assert.equal(status, 1);
    });

    it('is the same in worker processes', async () => {
      const { stdout } = await hegao.run(['check', 'kept/deep', '--format', 'json', '-j', '2']);
      assert.deepEqual(codesOf(stdout)['kept/deep/wrong.txt'], []);
    });

    it('holds for standard input and for the filter, by the folder they run in', async () => {
      const cwd = join(hegao.folder, 'kept/deep');
      assert.deepEqual(codesOf((await hegao.run(['check', '-', '--format', 'json'], wrong, { cwd })).stdout), {
        'stdin:': [],
      });
      const { stdout } = await hegao.run(['check', '--jsonl'], JSON.stringify({ id: 1, text: wrong }), { cwd });
      assert.equal(stdout, '{"id":1,"diagnostics":[]}\n');
    });

    it('is told of in the HTML report, with the reason', async () => {
      const { stdout } = await hegao.run(['check', 'kept/deep/wrong.txt', '--format', 'html']);
      assert.match(stdout, /没有发现问题.*已确认无误.*按可比口径 · 2024-05-06/s);
    });

    it('where its file is damaged it is told about, and the status is 2', async () => {
      const { stdout, stderr, status } = await hegao.run(['check', 'damaged/wrong.txt', '--format', 'json']);
      assert.match(stderr, /damaged.*accepted\.json/);
      assert.deepEqual(codesOf(stdout), { 'damaged/wrong.txt': ['growth-mismatch'] });
      assert.equal(status, 2);
    });
  });

  describe('settings of a folder', () => {
    it('leave texts out, but not one that is named', async () => {
      const below = await hegao.run(['check', 'kept', '--format', 'json']);
      assert.ok(!Object.keys(codesOf(below.stdout)).some(path => path.includes('草稿')));
      const named = await hegao.run(['check', 'kept/草稿/wrong.txt', '--format', 'json']);
      assert.equal(Object.keys(codesOf(named.stdout)).length, 1);
    });

    for (const command of ['outline', 'figures', 'reflow']) {
      it(`hold for ${command} too`, async () => {
        assert.ok(!(await hegao.run([command, 'kept/草稿'])).stdout.includes('40.0'));
        const named = await hegao.run([command, 'kept/草稿/wrong.txt']);
        assert.match(named.stdout, /李青禾|40\.0/);
        assert.equal((await hegao.run([command, 'broken'])).status, 2);
      });
    }

    it('name own indicators; words name what no list has', async () => {
      const { stdout } = await hegao.run(['figures', 'kept/茶.txt', '--format', 'json']);
      interface Figures {
        readonly figures: readonly { text: string; indicator: string | null; indicatorKnown: boolean }[];
      }
      const figures = (JSON.parse(stdout) as Figures[])[0]?.figures ?? [];
      const named = (text: string) => figures.find(figure => figure.text === text);
      assert.deepEqual([named('40.0万亩')?.indicator, named('40.0万亩')?.indicatorKnown], ['茶园面积', true]);
      assert.match(named('3.2亿元')?.indicator ?? '', /收入$/);
    });
  });

  describe('figures', () => {
    it('are a spreadsheet in a file of their own', async () => {
      const { stdout, status } = await hegao.run(['figures', 'wrong.txt', '--format', 'xlsx', '-o', '台账.xlsx']);
      assert.deepEqual([stdout, status], ['', 0]);
      assert.equal(readFileSync(join(hegao.folder, '台账.xlsx')).toString('latin1', 0, 2), 'PK');
    });

    it('have Chinese heads, and English ones when asked', async () => {
      assert.match((await hegao.run(['figures', 'wrong.txt'])).stdout, /^文件,原文,/);
      assert.match((await hegao.run(['figures', 'wrong.txt', '--lang', 'en'])).stdout, /^path,text,/);
    });

    it('that cannot be written are a wrong usage, said at once', async () => {
      const places = { 'nowhere/台账.xlsx': '没有这个文件夹', empty: '是文件夹' };
      for (const [place, reason] of Object.entries(places)) {
        const { stdout, stderr, status } = await hegao.run(['figures', 'wrong.txt', '--format', 'xlsx', '-o', place]);
        assert.deepEqual(
          [stdout, stderr, status],
          ['', `hegao: ${place}: 不能写入，请换一个 -o 文件 (${reason})\n`, 2],
        );
      }
    });

    it('are explained for people', async () => {
      const { stdout, status } = await hegao.run(['figures', 'wrong.txt', '--explain']);
      assert.match(stdout, /✗ .*growth-mismatch/);
      assert.equal(status, 0);
    });

    it('are explained in one form only', async () => {
      assert.equal((await hegao.run(['figures', 'wrong.txt', '--explain', '--format', 'json'])).status, 2);
    });
  });

  describe('exit status', () => {
    const table: [string, string[], number][] = [
      ['0 for a clean file', ['check', 'right.txt'], 0],
      ['1 for an error', ['check', 'wrong.txt'], 1],
      ['0 where nothing reaches --fail-on', ['check', 'wrong.txt', '--fail-on', 'never'], 0],
      ['1 from a lower --fail-on too', ['check', 'wrong.txt', '--fail-on', 'information'], 1],
      ['2 for an unknown option', ['check', '--colour'], 2],
      ['2 for an unknown command', ['chekc'], 2],
      ['2 for no command', [], 2],
      ['2 for an unknown format', ['check', '--format', 'xml'], 2],
      ['2 for a wrong number of processes', ['check', '-j', '0', 'right.txt'], 2],
      ['2 for files beside --jsonl', ['check', '--jsonl', 'right.txt'], 2],
      ['2 for settings that cannot be followed', ['check', 'broken/wrong.txt'], 2],
      ['2 for named settings that are not there', ['check', 'right.txt', '--config', 'none.json'], 2],
      ['3 for a missing file', ['check', 'right.txt', 'none.txt'], 3],
      ['3 also beside findings', ['check', 'wrong.txt', 'none.txt'], 3],
      ['3 for a pattern without a match', ['check', 'none/*.txt'], 3],
      ['3 for a binary file', ['check', 'picture.txt'], 3],
      ['0 for an empty folder', ['check', 'empty'], 0],
      ['0 for figures of a wrong text', ['figures', 'wrong.txt'], 0],
      ['0 for its outline', ['outline', 'wrong.txt'], 0],
      ['0 for --version', ['--version'], 0],
      ['0 for --help', ['check', '--help'], 0],
    ];
    for (const [name, args, status] of table) {
      it(name, async () => {
        const ended = await hegao.run(args);
        assert.equal(ended.status, status, ended.stderr);
        // Whoever gets another status than 0 or 1 is told why.
        if (status > 1) assert.notEqual(ended.stderr, '');
      });
    }
  });

  it('prints the arithmetic for people', async () => {
    const { stdout, stderr } = await hegao.run(['check', 'wrong.txt']);
    assert.match(stdout, /^wrong\.txt\n {2}1:\d+ {2}错误 {2}.*25.*growth-mismatch\n/);
    assert.match(stdout, /│ .*增长20%。\n *│ *\^\^\^\n/);
    assert.match(stdout, /↳ 1:\d+ .*40\.0亿元/);
    assert.match(stdout, /✗ 1 个文件，1 处：错误 1，警告 0，提示 0\n$/);
    assert.equal(stderr, '');
  });

  it('speaks English when asked', async () => {
    const { stdout } = await hegao.run(['check', 'wrong.txt', '--lang', 'en']);
    assert.match(stdout, /1:\d+ {2}error .*growth-mismatch/);
    assert.match(stdout, /✗ 1 file, 1 finding/);
  });

  it('colours only when forced or on a terminal', async () => {
    assert.ok(!(await hegao.run(['check', 'wrong.txt'])).stdout.includes('\u001b'));
    assert.ok(
      (await hegao.run(['check', 'wrong.txt'], '', { env: { FORCE_COLOR: '1' } })).stdout.includes('\u001b[31m'),
    );
    const both = await hegao.run(['check', 'wrong.txt'], '', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!both.stdout.includes('\u001b'));
  });

  describe('what is checked', () => {
    it('a folder: its transcripts, without what is installed or hidden', async () => {
      const { stdout } = await hegao.run(['check', 'tree', '-f', 'json']);
      assert.deepEqual(codesOf(stdout), { 'tree/a.MD': [], 'tree/b/wrong.txt': ['growth-mismatch'] });
    });

    it('a named file, whatever its name', async () => {
      const { stdout } = await hegao.run(['check', 'tree/c.log', '[主持人].txt', '-f', 'json']);
      assert.deepEqual(codesOf(stdout), { 'tree/c.log': ['growth-mismatch'], '[主持人].txt': ['growth-mismatch'] });
    });

    it('a pattern the shell has left alone, each file once', async () => {
      const { stdout } = await hegao.run(['check', 'tree/**/*.txt', 'tree/b', './tree/b/wrong.txt', '-f', 'json']);
      assert.deepEqual(Object.keys(codesOf(stdout)), ['tree/b/wrong.txt']);
    });

    it('the current folder where none is named', async () => {
      const { stdout } = await hegao.run(['check', '-f', 'json'], '', { cwd: join(hegao.folder, 'tree') });
      assert.deepEqual(Object.keys(codesOf(stdout)), ['a.MD', 'b/wrong.txt']);
    });

    it('standard input, in any encoding, under its own name', async () => {
      const plain = await hegao.run(['check', '-', '-f', 'json'], wrong);
      const wide = await hegao.run(['check', '-', '-f', 'json'], iconv.encode(wrong, 'gb18030'));
      assert.deepEqual(codesOf(plain.stdout), { 'stdin:': ['growth-mismatch'] });
      assert.equal(wide.stdout, plain.stdout);
      assert.ok(plain.stdout.includes('"uri":"stdin:"'));
      const named = await hegao.run(['check', '-', '-f', 'json', '--stdin-filename', 'x.txt'], wrong);
      assert.deepEqual(Object.keys(codesOf(named.stdout)), ['x.txt']);
    });

    it('GB18030 and UTF-16 files, with the same findings at the same places', async () => {
      const outputs = await Promise.all(
        ['wrong.txt', 'gbk/wrong.txt', 'wide/wrong.txt'].map(path => hegao.run(['check', path, '-f', 'json'])),
      );
      const [utf8, ...others] = outputs.map(({ stdout }) => stdout.replaceAll(/(gbk|wide)\//g, ''));
      for (const other of others) assert.equal(other, utf8);
    });

    it('the others, where some cannot be read, with a line for each of those', async () => {
      const { stdout, stderr, status } = await hegao.run([
        'check',
        'none.txt',
        'picture.txt',
        'wrong.txt',
        'circle.txt',
        '-f',
        'json',
      ]);
      assert.deepEqual(codesOf(stdout), { 'wrong.txt': ['growth-mismatch'] });
      const lines = stderr.trimEnd().split('\n');
      assert.deepEqual(
        lines.map(line => line.split(':', 2)[1]?.trim()),
        ['none.txt', 'picture.txt', 'circle.txt'],
      );
      assert.equal(status, 3);
    });

    it('a file nobody may read is one line', async function () {
      if (process.getuid?.() === 0) {
        // Root may read everything: a folder in the place of a file fails to be read for root as well.
        const { stderr } = await hegao.run(['check', 'right.txt/x', '-f', 'json']);
        assert.match(stderr, /^hegao: right\.txt\/x: .+\n$/);
        return;
      }
      writeFileSync(join(hegao.folder, 'denied.txt'), right, { mode: 0o000 });
      const { stderr, status } = await hegao.run(['check', 'denied.txt']);
      assert.deepEqual([stderr, status], ['hegao: denied.txt: 没有读取权限\n', 3]);
    });

    it('nothing, in an empty folder, and says so', async () => {
      const { stdout, stderr } = await hegao.run(['check', 'empty', '-f', 'json']);
      assert.deepEqual(JSON.parse(stdout), []);
      assert.match(stderr, /没有找到文稿/);
    });
  });

  it('follows the nearest settings', async () => {
    const { stdout } = await hegao.run(['check', 'off', 'wrong.txt', '-f', 'json']);
    assert.deepEqual(codesOf(stdout), { 'off/wrong.txt': [], 'wrong.txt': ['growth-mismatch'] });
    const named = await hegao.run(['check', 'wrong.txt', '-f', 'json', '--config', 'off/hegao.config.json']);
    assert.deepEqual(codesOf(named.stdout), { 'wrong.txt': [] });
  });

  it('gives the same output from one process and from several', async () => {
    for (const format of ['stylish', 'sarif']) {
      const [one, two] = await Promise.all([
        hegao.run(['check', 'many', '-f', format, '-j', '1']),
        hegao.run(['check', 'many', '-f', format, '-j', '2']),
      ]);
      assert.equal(two.stdout, one.stdout);
      assert.deepEqual([one.status, two.status], [1, 1]);
    }
  });

  it('prints what its schemas say', async () => {
    const commands = ['check', 'outline', 'figures'] as const;
    for (const command of commands) {
      const schema = JSON.parse(
        readFileSync(new URL(`../../../server/schemas/${command}.schema.json`, import.meta.url), 'utf8'),
      ) as object;
      const validate = new Ajv().compile(schema);
      const { stdout } = await hegao.run([command, 'many', 'tree', '-f', 'json']);
      const value: unknown = JSON.parse(stdout);
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.ok(Array.isArray(value) && value.length === 26);
      const lines = (await hegao.run([command, 'many', 'tree', '-f', 'jsonl'])).stdout.trimEnd().split('\n');
      assert.deepEqual(
        lines.map(line => JSON.parse(line) as unknown),
        value,
      );
    }
  });

  describe('as a filter', () => {
    const line = (id: unknown, text: string): string => `${JSON.stringify({ id, text })}\n`;

    it('answers every line and exits with 0, whatever the lines', async () => {
      const { stdout, status } = await hegao.run(['check', '--jsonl'], `${line('a', wrong)}{\n\n${line(7, right)}`);
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map(answer => JSON.parse(answer) as { id: unknown; diagnostics?: Diagnostic[]; error?: string });
      assert.deepEqual(
        answers.map(({ id }) => id),
        ['a', null, null, 7],
      );
      assert.deepEqual(
        answers.map(({ diagnostics }) => diagnostics?.length),
        [1, undefined, undefined, 0],
      );
      assert.equal(answers[0]?.diagnostics?.[0]?.relatedInformation?.[0]?.location.uri, 'jsonl:a');
      assert.equal(status, 0);
      const schema = JSON.parse(
        readFileSync(new URL('../../../server/schemas/check.schema.json', import.meta.url), 'utf8'),
      ) as { $id: string };
      const validate = new Ajv().addSchema(schema).compile({ $ref: `${schema.$id}#/definitions/answer` });
      for (const answer of answers) assert.ok(validate(answer), JSON.stringify(validate.errors));
    });

    it('takes a line of ten million characters', async () => {
      const { stdout, status } = await hegao.run(
        ['check', '--jsonl'],
        line(1, '长'.repeat(10_000_000)) + line(2, wrong),
      );
      assert.deepEqual(
        stdout
          .trimEnd()
          .split('\n')
          .map(answer => (JSON.parse(answer) as { id: number }).id),
        [1, 2],
      );
      assert.equal(status, 0);
    });

    it('answers a line before the next one comes', async () => {
      const child = hegao.start(['check', '--jsonl']);
      if (!child.stdin || !child.stdout) throw new Error('the streams are pipes');
      child.stdin.write(line(1, wrong));
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.match(answer.toString(), /^\{"id":1,"diagnostics":\[\{.*\n$/s);
      child.stdin.end();
      assert.deepEqual(await once(child, 'close'), [0, null]);
    });

    it('gives the same answers from several processes', async () => {
      const input = Array.from({ length: 60 }, (_, i) =>
        line(i, (i % 4 === 0 ? wrong : right).repeat(1 + (i % 5))),
      ).join('');
      const [one, two] = await Promise.all([
        hegao.run(['check', '--jsonl'], input),
        hegao.run(['check', '--jsonl', '-j', '2'], input),
      ]);
      assert.equal(two.stdout, one.stdout);
      assert.equal(one.stdout.split('\n').length, 61);
    });
  });

  it('ends in silence when nobody reads on', async () => {
    const child = hegao.start(['figures', 'many']);
    if (!child.stdout || !child.stderr) throw new Error('the streams are pipes');
    let stderr = '';
    child.stderr.on('data', data => (stderr += String(data)));
    child.stdout.destroy();
    // 128 + SIGPIPE, what a shell says of any program in that place.
    assert.deepEqual(await once(child, 'close'), [141, null]);
    assert.equal(stderr, '');
  });

  it('starts the language server', async () => {
    const child = hegao.start(['lsp', '--stdio']);
    if (!child.stdin || !child.stdout) throw new Error('the streams are pipes');
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    try {
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      let answer = '';
      while (!answer.includes('"id":1')) answer += String(((await once(child.stdout, 'data')) as [Buffer])[0]);
      assert.match(answer, /^Content-Length: \d+\r\n\r\n\{.*"documentSymbolProvider"/s);
      child.stdout.resume();
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
      assert.deepEqual(await once(child, 'close'), [0, null]);
    } finally {
      child.kill();
    }
  });
});
