import { pathOf } from './source-path.mjs';

const ENTRIES = /^(packages\/[^/]+\/src\/(index|test-kit\/index)\.ts|apps\/api\/src\/app\.ts)$/;
const isReExport = ({ type, source }) =>
  type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null);

/** A package has one door. A second one inside it hides who uses what, and makes import cycles. */
export default {
  create(context) {
    const path = pathOf(context);
    if (ENTRIES.test(path)) return {};
    return {
      Program(node) {
        const isBarrel = node.body.length > 0 && node.body.every(isReExport);
        if (!isBarrel && !/(^|\/)index\.tsx?$/.test(path)) return;
        context.report({ node, message: 'No barrels inside a package: import from the file itself.' });
      },
      ExportAllDeclaration(node) {
        context.report({ node, message: 'No `export *` but in a package entry: name what is exported.' });
      },
    };
  },
};
