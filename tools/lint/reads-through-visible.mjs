import { isTest, pathOf } from './source-path.mjs';

const READERS = new Set(['relation', 'relationCount', 'prismaField', 'prismaConnection', 'relatedConnection']);
const ABOUT_PEOPLE = /^(Person|User)$/;

const isDefinitionOfPerson = (node) => {
  if (node.type !== 'CallExpression') return false;
  const [first] = node.arguments;
  return first?.type === 'Literal' && typeof first.value === 'string' && ABOUT_PEOPLE.test(first.value);
};

const describesPerson = (node) => {
  for (let above = node.parent; above; above = above.parent) if (isDefinitionOfPerson(above)) return true;
  return false;
};

/** Who may see what is decided in one place per area; a field that reads by itself goes round it. */
export default {
  create(context) {
    const path = pathOf(context);
    const isVisible = /\/visible(-[\w-]+)?\.ts$/.test(path);
    if (!path.startsWith('apps/api/src/schema/') || isVisible || isTest(path)) return {};
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.computed) return;
        const name = callee.property.name;
        if (READERS.has(name)) {
          context.report({ node, message: `t.${name} reads past the access rules: use the helpers of visible.ts.` });
        }
        if (name.startsWith('expose') && describesPerson(node)) {
          context.report({ node, message: 'Fields of a person are exposed in visible.ts alone.' });
        }
      },
    };
  },
};
