import { isTest, pathOf } from './source-path.mjs';
import { tableOwners } from './table-owners.mjs';

const WRITES = new Set([
  'create',
  'createMany',
  'createManyAndReturn',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'upsert',
  'delete',
  'deleteMany',
]);
const RAW_WRITES = new Set(['$executeRaw', '$executeRawUnsafe']);

// The seed fills an empty database; packages/db knows no capability; the bench measures writes by hand as its limit.
const FREE = /^(packages\/db\/|apps\/api\/src\/seed\/|prisma\/|tools\/)/;

const nameOf = (node) => (node?.type === 'MemberExpression' && !node.computed ? node.property.name : undefined);

/** One path per change: a capability's tables are written by its own use cases, under their locks and audit. */
export default {
  create(context) {
    const path = pathOf(context);
    if (FREE.test(path) || isTest(path)) return {};
    const owners = tableOwners();
    const home = /^packages\/(\w+)\/src\/use-cases\//.exec(path)?.[1];
    const reportRaw = (node, callee) => {
      if (!RAW_WRITES.has(nameOf(callee)) || home) return;
      const sql = context.sourceCode.getText(node);
      const table = [...owners.keys()].find((name) => sql.includes(`"${name[0].toUpperCase()}${name.slice(1)}"`));
      if (table) context.report({ node, message: `${table} is written only in a use case, by SQL too.` });
    };
    return {
      TaggedTemplateExpression: (node) => reportRaw(node, node.tag),
      CallExpression(node) {
        reportRaw(node, node.callee);
        if (!WRITES.has(nameOf(node.callee))) return;
        const table = nameOf(node.callee.object);
        const owner = owners.get(table);
        if (!owner || owner === home) return;
        context.report({ node, message: `${table} is written only in packages/${owner}/src/use-cases/.` });
      },
    };
  },
};
