// A Chinese window for tests and `npm start`: the smallest language pack the editor takes, so that it shows the extension's own Chinese
// texts. Of the workbench's texts only those are in it that our pictures show; the others stay English.
import * as fs from 'node:fs';
import * as path from 'node:path';

const menu = 'vs/workbench/browser/parts/titlebar/menubar.contribution';
const texts = {
  [menu]: {
    mFile: '文件(&&F)',
    mEdit: '编辑(&&E)',
    mSelection: '选择(&&S)',
    mView: '查看(&&V)',
    mGoto: '转到(&&G)',
    mTerminal: '终端(&&T)',
    mHelp: '帮助(&&H)',
  },
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '资源管理器' },
  'vs/workbench/contrib/files/browser/views/openEditorsView': { openEditors: '打开的编辑器' },
  'vs/workbench/contrib/outline/browser/outline.contribution': { name: '大纲' },
  'vs/workbench/contrib/timeline/browser/timelinePane': { timeline: '时间线' },
  'vs/workbench/contrib/markers/browser/markers.contribution': { problems: '问题', 'status.problems': '问题' },
  'vs/workbench/contrib/markers/browser/messages': { 'markers.panel.title.problems': '问题' },
  'vs/workbench/contrib/output/browser/output.contribution': { output: '输出' },
  'vs/workbench/contrib/debug/browser/debug.contribution': { debugPanel: '调试控制台', mRun: '运行(&&R)' },
  'vs/workbench/contrib/terminal/browser/terminal.contribution': { terminal: '终端' },
  'vs/workbench/contrib/remote/browser/remoteExplorer': { ports: '端口' },
  'vs/workbench/browser/parts/editor/editorStatus': {
    singleSelection: '行 {0}，列 {1}',
    singleSelectionRange: '行 {0}，列 {1} (已选择 {2})',
    spacesSize: '空格: {0}',
  },
  'vs/workbench/browser/parts/titlebar/commandCenterControl': { 'label.dfl': '搜索' },
  'vs/editor/contrib/hover/browser/markerHoverParticipant': {
    'view problem': '查看问题',
    'quick fixes': '快速修复…',
    noQuickFixes: '没有可用的快速修复',
  },
};

/** The server arguments that go with it; without the pack `--locale` changes nothing. */
export const chineseWindow = ['--locale', 'zh-cn'];

/** Puts the pack where a server with these folders finds it; must be done before the server starts. */
export function installLanguagePack(extensionsFolder, dataFolder) {
  const folder = path.join(extensionsFolder, 'hegao.test-language-pack-1.0.0');
  const translation = path.join(folder, 'main.i18n.json');
  const manifest = {
    name: 'test-language-pack',
    publisher: 'hegao',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    contributes: {
      localizations: [
        {
          languageId: 'zh-cn',
          languageName: 'Chinese Simplified',
          localizedLanguageName: '中文(简体)',
          translations: [{ id: 'vscode', path: './main.i18n.json' }],
        },
      ],
    },
  };
  // What the editor itself would write when it installs a language pack.
  const installed = {
    'zh-cn': {
      hash: 'test',
      label: '中文(简体)',
      extensions: [{ extensionIdentifier: { id: 'hegao.test-language-pack' }, version: '1.0.0' }],
      translations: { vscode: translation },
    },
  };
  [folder, path.join(dataFolder, 'data')].forEach(name => fs.mkdirSync(name, { recursive: true }));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: texts }));
  fs.writeFileSync(path.join(dataFolder, 'data', 'languagepacks.json'), JSON.stringify(installed));
}
