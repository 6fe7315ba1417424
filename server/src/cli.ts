import './lateOptimiser';
import { main } from './cli/main';
import { workerArgument } from './cli/pool';
import { serveAsWorker } from './cli/worker';

// The command line is two programs in one file: what the user starts, and the worker processes it starts itself.
if (process.argv[2] === workerArgument && process.send) serveAsWorker();
else void main(process.argv);
