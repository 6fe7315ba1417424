// The import law: which room may import which. A room is a folder (or a door) of server/src; anything not listed is
// forbidden, so that data walks in one direction: text -> structure, figures -> statements -> checks -> analysis ->
// features, workspace -> presentation -> protocol, report -> doors.

const rooms = [
  'text',
  'figures',
  'structure',
  'words',
  'statements',
  'checks',
  'analysis',
  'features',
  'workspace',
  'presentation',
  'protocol',
  'report',
];

/** What each room may import besides itself. `words` is a port: its adapters are handed in by the doors. */
const mayImport = {
  text: [],
  structure: ['text'],
  figures: ['text'],
  words: ['text'],
  statements: ['text', 'structure', 'figures', 'words'],
  checks: ['text', 'structure', 'figures', 'statements'],
  analysis: ['text', 'structure', 'figures', 'words', 'statements', 'checks'],
  features: ['text', 'structure', 'figures', 'statements', 'analysis'],
  workspace: ['text', 'structure', 'figures', 'words', 'statements', 'checks', 'analysis'],
  presentation: ['text', 'structure', 'figures', 'statements', 'checks', 'analysis', 'features', 'workspace'],
  protocol: [
    'text',
    'structure',
    'figures',
    'statements',
    'checks',
    'analysis',
    'features',
    'workspace',
    'presentation',
    'words',
  ],
  report: ['text', 'structure', 'figures', 'statements', 'checks', 'analysis', 'features', 'workspace', 'presentation'],
};

const languageServer = {
  regex: '^vscode-(languageserver|languageclient|jsonrpc)(?!-types|-textdocument)',
  message: 'Only protocol and the doors know the connection.',
};
const languageServerTypes = {
  regex: '^vscode-languageserver-(types|textdocument)',
  message: 'LSP types belong to presentation, protocol and the doors.',
};
const editor = { regex: '^vscode$', message: 'Only the client knows the editor.' };
const node = {
  regex: '^(node:|fs$|path$|os$|child_process$|worker_threads$|url$)',
  message: 'node:* only in the doors, the adapters of words and the node side of the Files port.',
};

/** Where Node's own modules are allowed inside a room: `*.node.ts` files are the node side of a port. */
const nodeSide = [
  'server/src/words/**/*.node.ts',
  'server/src/workspace/**/*.node.ts',
  'server/src/report/**/*.node.ts',
];

function roomRule(room) {
  const forbidden = rooms.filter(other => other !== room && !mayImport[room].includes(other));
  const patterns = forbidden.map(other => ({
    regex: `^(\\.\\./)+(?:src/)?${other}(/|$|\\.)|^\\./${other}(/|$)`,
    message: `${room} may not import ${other}: data walks one way through the house.`,
  }));
  patterns.push({ regex: '^(\\.\\./)+(main|browser|cli)$', message: 'Nobody imports a door.' }, editor);
  if (room !== 'protocol') patterns.push(languageServer);
  if (!['presentation', 'protocol', 'report'].includes(room)) patterns.push(languageServerTypes);
  return patterns;
}

const files = room =>
  room === 'analysis' ? ['server/src/analysis.ts', 'server/src/blockKnowledge.ts'] : [`server/src/${room}/**/*.ts`];
const restrict = patterns => ({ 'no-restricted-imports': ['error', { patterns }] });

const checkLaw = {
  regex: '^(\\./(?!shared/)[a-z]|\\.\\./(figures|numbers|structure|across)/)',
  message: 'A check imports no other check: they meet in findings, by code and data.',
};

export const importLaw = [
  ...rooms.map(room => ({ files: files(room), ignores: nodeSide, rules: restrict([...roomRule(room), node]) })),
  ...rooms
    .map(room => ({
      files: nodeSide.filter(p => p.startsWith(`server/src/${room}/`)),
      rules: restrict(roomRule(room)),
    }))
    .filter(c => c.files.length > 0),
  {
    files: ['figures', 'numbers', 'structure', 'across'].map(family => `server/src/checks/${family}/*.ts`),
    rules: restrict([...roomRule('checks'), node, checkLaw]),
  },
  {
    files: ['server/src/main.ts', 'server/src/browser.ts', 'server/src/cli.ts', 'server/src/cli/**/*.ts'],
    rules: restrict([editor]),
  },
  {
    files: ['server/src/browser.ts'],
    rules: restrict([editor, node, { regex: '\\.node$', message: 'The web worker has no Node built-ins.' }]),
  },
  {
    files: ['client/src/**/*.ts'],
    rules: restrict([
      {
        regex: '^(\\.\\./)+server/(?!src/protocol/customMessages$)',
        message: 'The client speaks to the server over the protocol only.',
      },
    ]),
  },
];
