import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { registry } from '../../../server/src/checks/registry';
import { bundles } from '../../../server/src/presentation/messages';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fileOf = new Map(registry.map(({ code, family }) => [code, `${root}server/src/checks/${family}/${code}.ts`]));

/** The strings an expression can be as far as its type tells; none where it is any string. */
function literalsOf(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(literalsOf);
  return type.isStringLiteral() ? [type.value] : [];
}

/** Every `key` of an object that is a `message`, and every `role`, with all values its type allows. */
function keysIn(source: ts.SourceFile, checker: ts.TypeChecker): { messages: string[]; roles: string[] } {
  const found = { messages: [] as string[], roles: [] as string[] };
  const visit = (node: ts.Node): void => {
    const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (isProperty && ts.isIdentifier(node.name)) {
      const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
      const literals = (): string[] => literalsOf(checker.getTypeAtLocation(value));
      const above = node.parent.parent;
      const inMessage = ts.isPropertyAssignment(above) && above.name.getText() === 'message';
      if (node.name.text === 'key' && inMessage) found.messages.push(...literals());
      if (node.name.text === 'role') found.roles.push(...literals());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('every message and role the checks can choose, also by computing it, has its text', function () {
  this.timeout(120_000);
  let program: ts.Program;
  before(() => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, path => ts.sys.readFile(path)) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    program = ts.createProgram([...fileOf.values()], { ...options, noEmit: true });
  });

  for (const [code, file] of fileOf) {
    it(code, () => {
      const source = program.getSourceFile(file);
      assert.ok(source);
      const { messages, roles } = keysIn(source, program.getTypeChecker());
      for (const { checks, roles: told } of [bundles.zh, bundles.en]) {
        const texts = checks[code]?.messages ?? {};
        assert.deepEqual([...messages.filter(key => !(key in texts)), ...roles.filter(role => !(role in told))], []);
      }
    });
  }

  it('most are known by their types', () => {
    const checker = program.getTypeChecker();
    const all = [...fileOf.values()].flatMap(file => {
      const source = program.getSourceFile(file);
      return source ? keysIn(source, checker).messages : [];
    });
    assert.ok(all.length > registry.length, `${all.length} keys of ${registry.length} checks`);
  });
});
