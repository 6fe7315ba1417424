import { CommanderError } from 'commander';
import { ReaderGone } from './output';
import { createProgram, exitCodes } from './program';

/** The status shells give a program that was ended because nobody read on (128 + SIGPIPE). */
const READER_GONE = 141;

/** Runs one command line; sets the exit status and leaves the end to Node, so that output is never cut off. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stderr.on('error', () => undefined);
  // Help is written by commander: `hegao --help | head` ends quietly too.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF') process.exitCode = READER_GONE;
  });
  const program = createProgram(code => (process.exitCode = code));
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof ReaderGone) process.exit(READER_GONE);
    // Commander has said what is wrong; asking for help or the version is no mistake.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    else {
      process.stderr.write(`hegao: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = exitCodes.unread;
    }
  }
}
