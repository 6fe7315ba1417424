// A headless Chromium for the workbench, cut off from every other address than this machine.
import * as fs from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test has changed is no longer taken for a local one, and may not reach its own server.
  '--disable-features=LocalNetworkAccessChecks',
];

/** Resolves to `{ browser, context }`; rejects with what to install when there is no browser. */
export async function openBrowser({ locale = 'zh-CN', viewport = { width: 1280, height: 860 } } = {}) {
  const browser = await launch();
  const context = await browser.newContext({ viewport, locale });
  await context.route(isElsewhere, route => route.abort());
  return { browser, context };
}

async function launch() {
  // Playwright's own signal handlers would end the process before we have cleaned up.
  const options = { headless: true, args: quiet, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const executablePath = [process.env['CHROMIUM_PATH'], ...places].find(file => file && fs.existsSync(file));
  if (executablePath) return chromium.launch({ ...options, executablePath });
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ ...options, channel });
    } catch {
      // not installed: the next one
    }
  }
  throw new Error('No Chromium, Chrome or Edge found: install one, or name it in CHROMIUM_PATH.');
}

function isElsewhere(address) {
  return (
    /^https?:/.test(address.protocol) &&
    !['127.0.0.1', 'localhost'].includes(address.hostname) &&
    !address.hostname.endsWith('.localhost')
  );
}
