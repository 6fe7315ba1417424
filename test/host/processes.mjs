// Starting other programs, with what a surrounding npm or editor left in the environment kept away from them.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';

/** Runs a program to its end; resolves to its exit code. Rejects only when it cannot be started. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 128 : (code ?? 1)));
  });
}

/** Runs npm in `cwd`; rejects when it fails. Complaints go to standard error, standard output stays ours. */
export async function npm(args, { cwd, env = {} }) {
  const environment = {
    ...environmentWithout(/^npm_(package_|lifecycle_|config_local_prefix$)/),
    npm_config_loglevel: 'error',
    ...env,
  };
  const code = await run(windows ? 'npm.cmd' : 'npm', args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'ignore', 2],
    shell: windows,
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed with ${code} in ${cwd}`);
}

/** Is there a program of this name on the PATH? */
export function onPath(program) {
  return spawnSync(windows ? 'where' : 'which', [program], { stdio: 'ignore' }).status === 0;
}

/** For an editor of our own: nothing of a surrounding editor, npm script or debugger. */
export function cleanEnvironment() {
  return environmentWithout(/^(VSCODE_|npm_|NODE_OPTIONS$|ELECTRON_RUN_AS_NODE$)/);
}

function environmentWithout(names) {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.test(name)));
}
