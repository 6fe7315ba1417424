import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../presentation/messages';
import { answerFormat, explainFormat, formatNames, version } from './formats';
import { Configurations } from './configuration';
import type { Command as CommandName, Counts, Job } from './job';
import { filterLines } from './jsonlFilter';
import { Notes, Settled } from './notes';
import { Pool } from './pool';
import type { ReflowFlags } from './reflow';
import { run, type RunResult } from './run';
import { programPath, thisProcess } from './runners';
import { usageError } from './usageErrors';

/** What the exit status says; stable, for scripts. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, unread: 3 } as const;

type FailOn = 'error' | 'warning' | 'information' | 'never';

interface SharedFlags {
  readonly format: string;
  readonly lang: Language;
  readonly config?: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly progress: boolean;
  readonly stdinFilename: string;
}

interface FiguresFlags extends SharedFlags {
  readonly explain?: boolean;
}

interface CheckFlags extends SharedFlags {
  readonly failOn: FailOn;
  readonly jsonl?: boolean;
}

/** The commands and their arguments. Resolves, after `parseAsync`, with the exit status set by `exit`. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('hegao')
    .description(
      '核对中文文字实录、政府工作报告里的数字、序号和标识\nProofreads Chinese transcripts and government reports',
    )
    .version(version, '-V, --version', '版本 · print the version')
    .helpOption('-h, --help', '帮助 · print this help')
    .helpCommand('help [command]', '某个命令的帮助 · help for a command')
    .configureOutput({ outputError: (words, write) => write(usageError(words)) })
    .showHelpAfterError('（用 hegao --help 看用法 · see hegao --help）')
    .exitOverride()
    .addHelpText('after', programExamples);

  shared(program.command('check'), 'check')
    .description('核对文稿，列出问题和验算\nCheck transcripts and list findings with their arithmetic')
    .addOption(
      new Option('--fail-on <level>', '达到此级别即以 1 退出 · exit with 1 from this level on')
        .choices(['error', 'warning', 'information', 'never'])
        .default('error'),
    )
    .option(
      '--jsonl',
      '过滤器：标准输入每行 {"id","text"}，标准输出每行 {"id","diagnostics"} · filter a stream of documents',
    )
    .addHelpText('after', checkExamples)
    .action(async (paths: string[], flags: CheckFlags, command: Command) => {
      exit(
        flags.jsonl ? await filter(paths, flags, command) : statusOf(await start('check', paths, flags), flags.failOn),
      );
    });

  shared(program.command('outline'), 'outline')
    .description('列出提纲：报告、部分、发言、要点\nPrint the outline: reports, sections, turns, points')
    .action(async (paths: string[], flags: SharedFlags) =>
      exit(statusOf(await start('outline', paths, flags), 'never')),
    );

  shared(program.command('figures'), 'figures')
    .description(
      '列出全部数据：数值、区间、单位、指标、时期\nList every figure with its value, interval, unit, indicator and period',
    )
    .option(
      '--explain',
      '给人看：逐句列出关系、所指、算式，相符、不符或不检验的原因 · for people: every relation with its arithmetic, and why it was not tested',
    )
    .addHelpText('after', figuresExamples)
    .action(async (paths: string[], flags: FiguresFlags, command: Command) => {
      if (flags.explain && command.getOptionValueSource('format') === 'cli')
        command.error('--explain 自成一种输出，不与 --format 同用 · --explain is a form of its own, without --format');
      if (flags.format === 'xlsx' && flags.output === undefined && process.stdout.isTTY)
        command.error('xlsx 不能显示在终端上，请用 -o 文件 · xlsx is no text for a terminal; use -o file');
      const shown = flags.explain ? { ...flags, format: explainFormat } : flags;
      exit(statusOf(await start('figures', paths, shown), 'never'));
    });

  program
    .command('reflow')
    .description(
      '重排：整段粘连的文稿恢复分段、标题和要点；只改动空白\nGive glued texts their paragraphs back; only white space changes',
    )
    .argument('<paths...>', '文件、文件夹、通配符，或 - 表示标准输入 · files, folders, globs, or - for standard input')
    .option(
      '--tags',
      '发言人标识也统一为【姓名】，补上缺失的括号 · also bring speaker tags into the form 【name】',
      false,
    )
    .option('-w, --write', '写回文件，编码不变；默认输出到标准输出 · write back instead of printing', false)
    .addOption(new Option('--lang <language>', '提示的语言 · language of notes').choices(['zh', 'en']).default('zh'))
    .option('--config <file>', configHelp)
    .action(async (paths: string[], flags: ReflowFlags) => {
      const { reflowPaths } = await import('./reflow');
      exit(statusOf(await reflowPaths(paths, flags), 'never'));
    });

  program
    .command('lsp')
    .description('语言服务器，供 Neovim、Helix、Zed、Emacs 使用\nThe language server, for any editor')
    .option('--stdio', '通过标准输入输出通信（默认，也是唯一方式）· speak over standard input and output')
    .action(async () => {
      // Loaded for this command only: it is most of the program.
      const { startLanguageServer } = await import('../protocol/nodeServer');
      const { languageServerOptions } = await import('./languageServer');
      startLanguageServer(languageServerOptions());
    });
  return program;
}

function shared(command: Command, name: CommandName): Command {
  const formats = formatNames[name];
  return command
    .argument(
      '[paths...]',
      '文件、文件夹、通配符，或 - 表示标准输入；默认当前文件夹 · files, folders, globs, or - for standard input',
    )
    .addOption(
      new Option('-f, --format <format>', '输出形式 · form of the output').choices(formats).default(formats[0]),
    )
    .addOption(new Option('--lang <language>', '输出语言 · language of the output').choices(['zh', 'en']).default('zh'))
    .option('-o, --output <file>', '写入文件；默认标准输出 · write to a file instead of standard output')
    .option('--config <file>', configHelp)
    .addOption(
      new Option('-j, --jobs <n>', '进程数；默认每个核心一个 · processes; one a core unless told').argParser(
        positiveWhole,
      ),
    )
    .option('--no-progress', '不显示进度条 · no progress bar')
    .option(
      '--stdin-filename <name>',
      '标准输入在输出中的名字 · what standard input is called in the output',
      'stdin:',
    );
}

const configHelp = '设置文件；默认向上查找 hegao.config.json · settings file instead of the nearest hegao.config.json';

function positiveWhole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 512) {
    throw new InvalidArgumentError('应为 1 到 512 的整数 · must be a whole number from 1 to 512');
  }
  return number;
}

function start(command: CommandName, paths: readonly string[], flags: SharedFlags): Promise<RunResult> {
  return run({
    job: jobOf(command, flags.format, flags),
    paths: paths.length === 0 ? ['.'] : paths,
    jobs: flags.jobs,
    progress: flags.progress && process.stderr.isTTY,
    config: flags.config,
    stdinName: flags.stdinFilename,
    file: flags.output,
  });
}

const jobOf = (command: CommandName, format: string, flags: SharedFlags): Job => ({
  command,
  format,
  language: flags.lang,
  colour:
    flags.output === undefined &&
    !process.env['NO_COLOR'] &&
    (Boolean(process.env['FORCE_COLOR']) || (Boolean(process.stdout.isTTY) && process.env['TERM'] !== 'dumb')),
});

async function filter(paths: readonly string[], flags: CheckFlags, command: Command): Promise<number> {
  if (paths.some(path => path !== '-'))
    command.error('--jsonl 只读标准输入，不接受文件 · --jsonl reads standard input and takes no files');
  const settled = new Settled(new Configurations(flags.config), new Notes(flags.lang));
  const settings = await settled.of('.');
  if (settings === 'bad') return exitCodes.usage;
  const rules = await settled.rulesOf('.', settings);
  const job = jobOf('check', answerFormat, flags);
  // One process unless asked for more: what starts this filter is what spreads the work.
  const runner =
    flags.jobs !== undefined && flags.jobs > 1 ? new Pool(job, flags.jobs, programPath()) : thisProcess(job);
  try {
    await filterLines(process.stdin, process.stdout, runner, rules);
  } finally {
    runner.dispose();
  }
  return exitCodes.clean;
}

function statusOf({ counts, unread, badUsage }: RunResult, failOn: FailOn): number {
  if (badUsage) return exitCodes.usage;
  if (unread > 0) return exitCodes.unread;
  return reaches(counts, failOn) ? exitCodes.findings : exitCodes.clean;
}

function reaches({ error, warning, information }: Counts, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return error > 0;
    case 'warning':
      return error + warning > 0;
    case 'information':
      return error + warning + information > 0;
  }
}

const programExamples = `
例 · Examples:
  hegao check 实录.txt                      核对一篇 · check one text
  hegao check 稿件/ "归档/**/*.txt"         文件夹和通配符 · folders and globs
  hegao check - < 实录.txt                  标准输入 · standard input
  hegao outline 实录.txt --format json      提纲 · outline
  hegao figures 报告/ -f xlsx -o 台账.xlsx  数据台账 · ledger of figures
  hegao reflow 实录.txt > 新.txt            恢复分段 · paragraphs back
  hegao lsp --stdio                         语言服务器 · language server

退出码 · Exit status:
  0  没有达到 --fail-on 的问题 · nothing at or above --fail-on
  1  有问题 · findings at or above --fail-on
  2  用法或设置有误 · wrong usage or settings
  3  有文件未能读取，其余照常核对 · a file could not be read; the others were done`;

const figuresExamples = `
例 · Examples:
  hegao figures 报告.txt --explain                每个关系怎样验算 · how every relation was tested
  hegao figures 报告/ --format xlsx -o 台账.xlsx  电子表格，每个数一行 · a spreadsheet, a row a figure`;

const checkExamples = `
文件夹指其中的 .txt .md .transcript .shilu，不含 node_modules 和点开头的文件夹；点名的文件一律核对。
A folder means its .txt .md .transcript .shilu files, without node_modules and dot folders; a named file is always taken.
编码自动识别：UTF-8、UTF-16、GBK/GB18030。 Encodings are recognised.

--jsonl：每行一篇，顺序不变；出错的行得到 {"id","error"}；每行都有答复即以 0 退出。
--jsonl: one document a line, order kept; a line that cannot be done gets {"id","error"}; exits 0 when every line was answered.`;
