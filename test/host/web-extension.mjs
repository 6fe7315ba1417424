// The extension in the editor's web worker host, as vscode.dev runs it: served from an address of its own, without Node.
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import * as path from 'node:path';
import { checkout } from './places.mjs';

/** Serves the checkout's files to the page; resolves to `{ port, stop }`. */
export async function serveExtension() {
  const server = createServer((request, response) => {
    const file = path.join(checkout, decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
    const found = file.startsWith(checkout) && fs.statSync(file, { throwIfNoEntry: false })?.isFile();
    const type = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' }[
      path.extname(file)
    ];
    response.writeHead(found ? 200 : 404, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': type ?? 'text/plain; charset=utf-8',
    });
    response.end(found ? fs.readFileSync(file) : '');
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  return { port: server.address().port, stop: () => server.close() };
}

/** Tells the workbench of this page, before it starts, that the extension at that port belongs to it. */
export async function addWebExtension(page, editorAddress, port) {
  // The worker host's own policy allows scripts from `localhost`, not from its number.
  const extension = { scheme: 'http', authority: `localhost:${port}`, path: '/' };
  const isWorkbench = address => address.origin === editorAddress && address.pathname === '/';
  await page.route(isWorkbench, async route => {
    const response = await route.fetch();
    const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
    const body = (await response.text()).replace(configuration, (_, start, settings) => {
      const known = JSON.parse(settings.replaceAll('&quot;', '"'));
      const changed = {
        ...known,
        additionalBuiltinExtensions: [...(known.additionalBuiltinExtensions ?? []), extension],
      };
      return `${start}${JSON.stringify(changed).replaceAll('"', '&quot;')}"`;
    });
    // The page's own policy forbids the extension's address.
    const headers = { ...response.headers(), 'content-security-policy': '' };
    await route.fulfill({ response, headers, body });
  });
}
