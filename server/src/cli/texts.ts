import type { Language } from '../presentation/messages';
import type { ReadProblem } from '../workspace/files';

/** What the command line itself says, beside the findings. */
interface CliTexts {
  readonly problems: Readonly<Record<ReadProblem, string>>;
  readonly unwritable: string;
  readonly noFolder: string;
  readonly isFolder: string;
  readonly noMatch: string;
  readonly nothingToDo: string;
  readonly unknownCheck: (code: string) => string;
  readonly files: string;
}

export const cliTexts: Readonly<Record<Language, CliTexts>> = {
  zh: {
    problems: {
      missing: '没有这个文件',
      folder: '是文件夹，不是文件',
      denied: '没有读取权限',
      binary: '不是纯文本（二进制内容或无法识别的编码）；Word、WPS、PDF 文稿请先另存为纯文本（.txt）',
      tooLarge: '文件超过单个文本的上限（约 5 亿字节）',
      failed: '未能处理',
    },
    unwritable: '不能写入，请换一个 -o 文件',
    noFolder: '没有这个文件夹',
    isFolder: '是文件夹',
    noMatch: '没有匹配的文件',
    nothingToDo: '没有找到文稿（.txt .md .transcript .shilu）',
    unknownCheck: code => `没有名为“${code}”的检查`,
    files: '个文件',
  },
  en: {
    problems: {
      missing: 'no such file',
      folder: 'is a folder, not a file',
      denied: 'permission denied',
      binary: 'is not text (binary content or an unknown encoding); save a Word or PDF document as plain text first',
      tooLarge: 'is larger than one text can be (about 500 million bytes)',
      failed: 'could not be done',
    },
    unwritable: 'cannot be written; name another file with -o',
    noFolder: 'no such folder',
    isFolder: 'is a folder',
    noMatch: 'no file matches',
    nothingToDo: 'no transcripts found (.txt .md .transcript .shilu)',
    unknownCheck: code => `there is no check named '${code}'`,
    files: 'files',
  },
};
