import { build } from 'esbuild';
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a command line came to. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program, bundled as it is shipped but into a folder of its own, so that no earlier build is tested. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'hegao-cli-'));
  readonly program = join(this.folder, 'cli.cjs');

  async prepare(): Promise<void> {
    await build({
      entryPoints: [fileURLToPath(new URL('../../../server/src/cli.ts', import.meta.url))],
      outfile: this.program,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'error',
      define: { 'import.meta.url': 'hegaoHere' },
      banner: { js: 'const hegaoHere = require("node:url").pathToFileURL(__filename).href;' },
    });
  }

  start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...options.env };
    return spawn(process.execPath, [this.program, ...args], { cwd: this.folder, ...options, env });
  }

  async run(args: readonly string[], input: string | Buffer = '', options: SpawnOptions = {}): Promise<Ended> {
    const child = this.start(args, options);
    if (!child.stdin || !child.stdout || !child.stderr) throw new Error('the three streams are pipes');
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const ended = new Promise<number | null>(resolve => child.on('close', resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { status: await ended, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
