import { pathOf } from './source-path.mjs';

const importedNames = (node) =>
  (node.specifiers ?? []).map(({ imported, local }) => imported?.name ?? imported?.value ?? local?.name);

/**
 * Makes a rule about imports. `applies(path)` picks the files; `refuses(source, names)` says whether an import,
 * re-export or `import()` of these names from that source is refused there; `message` tells what to do instead.
 */
export const forbidImports = ({ applies, refuses, message }) => ({
  create(context) {
    if (!applies(pathOf(context))) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source === 'string' && refuses(source, importedNames(node))) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
});
