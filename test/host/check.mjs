// `npm run check -- <paths>`: installs and builds what is missing, then runs the command line with these arguments in the
// folder the user is in. Nothing of its own on standard output, and the command's exit code is passed through.
import * as path from 'node:path';
import { checkout } from './places.mjs';
import { build, ensurePackages } from './prerequisites.mjs';
import { run } from './processes.mjs';

await ensurePackages();
await build();
const args = process.argv.slice(2);
process.exitCode = await run(process.execPath, [path.join(checkout, 'dist', 'cli.cjs'), 'check', ...args], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
