import assert from 'node:assert/strict';
import { usageError } from '../../../server/src/cli/usageErrors';

describe('a wrong command line', () => {
  const table: [string, string][] = [
    ["error: unknown option '--colour'\n", "没有 --colour 这个选项 · unknown option '--colour'"],
    [
      "error: unknown command 'chekc'\n(Did you mean check?)\n",
      "没有 chekc 这个命令 · unknown command 'chekc'\n（是不是 check？） · (Did you mean check?)",
    ],
    ["error: missing required argument 'paths'", "没有写明文件 · missing required argument 'paths'"],
    [
      "error: option '--fail-on <level>' argument 'x' is invalid. Allowed choices are error, warning.",
      "选项 --fail-on <level> 不能是“x”，可以是：error, warning · option '--fail-on <level>' argument 'x' is invalid. Allowed choices are error, warning.",
    ],
    [
      "error: option '-j, --jobs <n>' argument '0' is invalid. 应为整数 · must be whole",
      '选项 -j, --jobs <n> 不能是“0”：应为整数 · must be whole',
    ],
    ['--jsonl 只读标准输入 · reads standard input', '--jsonl 只读标准输入 · reads standard input'],
    ['error: something new', 'something new'],
  ];
  for (const [words, expected] of table) {
    it(words.trim(), () => assert.equal(usageError(words), `hegao: ${expected}\n`));
  }
});
