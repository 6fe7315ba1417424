// What is really seen: drives the page of the embedded editor in each kind of theme, in both languages, and without Node in
// the web worker host, and leaves a picture of every step in test/.output/ui. `--readme` also writes the two pictures of the README.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openBrowser } from './browser.mjs';
import { appendCounts } from './counts.mjs';
import { copyOfFixtures } from './editor-suite.mjs';
import { startEditor, workbenchAddress, writeSettings } from './editor.mjs';
import { installCheckout } from './installed.mjs';
import { chineseWindow, installLanguagePack } from './language-pack.mjs';
import { addWebExtension, serveExtension } from './web-extension.mjs';
import { checkout, outputFolder, removeFolder, temporaryFolder } from './places.mjs';

const pictures = path.join(outputFolder, 'ui');
const media = path.join(checkout, 'client', 'media');
const sample = '含差错';
/** One server for each: the language of a window cannot change while it runs, its theme can. */
const editors = [
  {
    chinese: true,
    windows: [
      { name: 'light', theme: 'Default Light Modern', readme: 'screenshot-light.png' },
      { name: 'dark', theme: 'Default Dark Modern', readme: 'screenshot-dark.png' },
      { name: 'contrast', theme: 'Default High Contrast' },
      { name: 'contrast-light', theme: 'Default High Contrast Light' },
    ],
  },
  { windows: [{ name: 'english', theme: 'Default Dark Modern' }] },
  { web: true, windows: [{ name: 'web', theme: 'Default Light Modern' }] },
];

const counts = { passed: 0, failed: 0, skipped: 0 };
removeFolder(pictures);
fs.mkdirSync(pictures, { recursive: true });
const wanted = process.argv.slice(2).filter(name => !name.startsWith('-'));
for (const editor of editors) await inEditor(editor);
appendCounts(counts);
console.log(`pictures in ${path.relative(checkout, pictures)}`);
process.exit(counts.failed === 0 ? 0 : 1);

async function inEditor({ chinese, web, windows }) {
  const chosen = windows.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) return;
  const folder = copyOfFixtures();
  const dataFolder = temporaryFolder();
  const extensions = path.join(dataFolder, 'extensions');
  if (!web) installCheckout(extensions);
  if (chinese) installLanguagePack(extensions, dataFolder);
  const served = web ? await serveExtension() : undefined;
  const editor = await startEditor({
    dataFolder,
    args: ['--extensions-dir', extensions, ...(chinese ? chineseWindow : [])],
  });
  try {
    for (const window of chosen) {
      writeSettings(dataFolder, settingsFor(window));
      const { browser, context } = await openBrowser({ viewport: { width: 1360, height: 860 } });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (served) await addWebExtension(page, editor.address, served.port);
      await look(
        page,
        { ...window, chinese },
        workbenchAddress(editor.address, { folder: path.join(folder, 'samples') }),
      );
      await browser.close();
    }
  } finally {
    await editor.stop();
    served?.stop();
    [dataFolder, folder].forEach(removeFolder);
  }
}

/** What a user looks at, one after the other; each is one test. */
async function look(page, { name, chinese, readme }, address) {
  const picture = part => page.screenshot({ path: path.join(pictures, `${name}-${part}.png`) });
  const test = async (what, act) => {
    try {
      await act();
      counts.passed++;
      console.log(`  ok      ${name}: ${what}`);
      return true;
    } catch (error) {
      counts.failed++;
      console.log(`  FAILED  ${name}: ${what}\n${error.message}`);
      await picture(`failed-${counts.failed}`);
      return false;
    }
  };
  const wrongRate = page
    .locator('.markers-panel .monaco-list-row:has(.codicon-error):has-text("growth-mismatch")')
    .first();
  const opened = await test('a sample opens', async () => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.dblclick(`.explorer-folders-view .monaco-list-row[aria-label*="${sample}"]`);
    await page.waitForSelector('.view-lines .view-line');
  });
  if (!opened) return;
  await test('figures and speakers have colours of their own', () => coloured(page, 4));
  await test('the outline shows speakers', async () => {
    await openOutline(page, chinese ? '大纲' : 'Outline');
    await page.waitForSelector('.outline-tree .monaco-list-row:has-text("程立言")');
    await picture('outline');
    await page.locator('.pane-header').first().click(); // closes the list of files: more room for the outline
  });
  await test('problems are listed', async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row >> nth=3');
    const texts = await page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    const said = texts.slice(1).join('\n');
    if (chinese && !/[一-鿿]/.test(said)) throw new Error(`not in Chinese: ${said}`);
    await picture('problems');
  });
  await test('slips are underlined', async () => {
    await wrongRate.click({ position: { x: 150, y: 10 } }); // the text of the row, not the link in it
    await page.waitForSelector('.squiggly-error');
  });
  await test('a hover explains', async () => {
    await page.hover('.view-overlays .selected-text', { force: true });
    await page.waitForSelector('.monaco-hover .hover-row');
    await settled(page, '.monaco-hover');
    await picture('hover');
    if (readme && process.argv.includes('--readme')) await page.screenshot({ path: path.join(media, readme) });
  });
  await test('the code of a finding opens its page', async () => {
    await wrongRate.locator('a:has-text("growth-mismatch")').click();
    await page.waitForSelector('.tab.active:has-text("growth-mismatch")');
    await previewShows(page, headingOf('growth-mismatch', chinese));
    await picture('page');
  });
}

async function openOutline(page, title) {
  const header = page.locator(`.pane-header:has-text("${title}")`).first();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

/** At least so many colours in the text. */
async function coloured(page, atLeast) {
  await page.waitForFunction(wanted => {
    const parts = [...document.querySelectorAll('.view-lines .view-line span span')];
    return new Set(parts.map(part => getComputedStyle(part).color)).size >= wanted;
  }, atLeast);
}

/**
 * Waits until the heading can be read in the Markdown preview, which comes well after its tab. The embedded editor serves
 * the preview from its own address, so it needs no network: a frame for any web view around the frame of the page.
 */
async function previewShows(page, heading) {
  // The page says everything in Chinese and then in English: the part for this window is scrolled to.
  await page.waitForFunction(text => {
    const web = document.querySelector('iframe.webview')?.contentDocument;
    const preview = web?.querySelector('#active-frame')?.contentDocument;
    const found = [...(preview?.querySelectorAll('h1') ?? [])].find(({ textContent }) => textContent === text);
    const { top, bottom } = found?.getBoundingClientRect() ?? { top: -1 };
    return top > -1 && bottom <= preview.documentElement.clientHeight; // half a pixel of rounding
  }, heading);
  const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await preview.locator('h1', { hasText: heading }).click({ trial: true }); // it stands still, and nothing lies over it
}

function headingOf(code, chinese) {
  const file = path.join(checkout, 'server', 'docs', 'checks', `${code}.md`);
  const [first, second] = [...fs.readFileSync(file, 'utf8').matchAll(/^# (.+)$/gm)].map(([, heading]) => heading);
  return chinese ? first : second;
}

/** Waits until the text of an element stopped changing. */
async function settled(page, selector) {
  let before;
  for (let round = 0; round < 20; round++) {
    const now = (await page.locator(selector).allInnerTexts()).join('\n');
    if (now === before && !/Loading|正在加载/.test(now)) return;
    before = now;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

function settingsFor({ theme }) {
  return {
    'workbench.colorTheme': theme,
    'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'editor.lineHeight': 24,
    'window.commandCenter': false,
    'editor.renderLineHighlight': 'none',
    'workbench.colorCustomizations': { 'editor.rangeHighlightBackground': '#00000000' },
    'window.title': '${activeEditorShort}',
    'breadcrumbs.enabled': true,
  };
}
