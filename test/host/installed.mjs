import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkout } from './places.mjs';

/** Makes the checkout itself an installed extension of an extensions folder: what is built is what runs. */
export function installCheckout(extensions) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(checkout, 'package.json'), 'utf8'));
  fs.mkdirSync(extensions, { recursive: true });
  fs.symlinkSync(checkout, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}
