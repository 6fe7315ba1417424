/** What Commander says of a wrong command line, and the same in Chinese; `$1` is what the user wrote. */
const said: readonly (readonly [RegExp, string])[] = [
  [/^\(Did you mean (.+)\?\)$/, '（是不是 $1？）'],
  [/^unknown option '(.+)'/, '没有 $1 这个选项'],
  [/^unknown command '(.+)'/, '没有 $1 这个命令'],
  [/^missing required argument '.+'/, '没有写明文件'],
  [/^option '(.+)' argument missing/, '选项 $1 后面缺内容'],
  [/^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/, '选项 $1 不能是“$2”，可以是：$3'],
  [/^option '(.+)' argument '(.*)' is invalid\. (.+)$/, '选项 $1 不能是“$2”：$3'],
  [/^too many arguments.*$/, '参数太多'],
];

/** Both languages, as in the help: nobody knows yet which one the user wants. A reason of ours is in both already. */
export function usageError(words: string): string {
  const lines = words
    .replace(/^error: /, '')
    .trimEnd()
    .split('\n');
  return `hegao: ${lines.map(inBoth).join('\n')}\n`;
}

function inBoth(line: string): string {
  const [pattern, chinese] = said.find(([known]) => known.test(line)) ?? [];
  if (!pattern || chinese === undefined) return line;
  const translated = line.replace(pattern, chinese);
  return / · /.test(line) ? translated : `${translated} · ${line}`;
}
