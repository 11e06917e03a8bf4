const MOCKS = new Set(['mock', 'doMock', 'unmock', 'doUnmock', 'hoisted']);

/** A mocked module tests the mock. Inject the clock, the ids, the transport instead. */
export default {
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.object.name !== 'vi' || !MOCKS.has(callee.property.name)) return;
      context.report({ node, message: `No module mocks: vi.${callee.property.name}. Inject what differs.` });
    },
  }),
};
