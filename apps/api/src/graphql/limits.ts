/**
 * What one operation may ask for, told before anything runs. Promises: fragments and fields cannot be nested, repeated
 * under other names or written longer than this. The cost of lists is schema/field-cost.ts; the
 * size of the body is that of http/graphql-route.ts.
 */
import {
  GraphQLError,
  parse,
  type ASTVisitor,
  type ParseOptions,
  type SelectionSetNode,
  type Source,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

export const limits = { depth: 10, aliases: 30, rootFields: 20, tokens: 2000, bodyBytes: 1_000_000 } as const;

const tooMuch = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The operation has more than ${limit} ${what}`, { extensions: { code: 'OperationTooLarge' } });

type Depths = { readonly context: ValidationContext; readonly known: Map<string, number> };

/** Each fragment is measured once: measured anew at every spread, a short chain of them would take for ever. */
const fragmentDepth = (name: string, depths: Depths): number => {
  const known = depths.known.get(name);
  if (known !== undefined) return known;
  // For a fragment within itself, which another rule refuses.
  depths.known.set(name, 0);
  const fragment = depths.context.getFragment(name);
  const depth = fragment ? depthOf(fragment.selectionSet, depths) : 0;
  depths.known.set(name, depth);
  return depth;
};

/** Levels of fields, fragments included. Introspection nests by its nature and answers from memory: it counts as none. */
const depthOf = (set: SelectionSetNode, depths: Depths): number =>
  Math.max(
    0,
    ...set.selections.map((selection) => {
      if (selection.kind === 'FragmentSpread') return fragmentDepth(selection.name.value, depths);
      if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, depths);
      if (selection.name.value.startsWith('__')) return 0;
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, depths) : 0);
    }),
  );

const depthLimit = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: ({ selectionSet }) => {
    const depth = depthOf(selectionSet, { context, known: new Map() });
    if (depth > limits.depth) context.reportError(tooMuch('levels', limits.depth));
  },
});

const aliasLimit = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  return {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Document: {
      leave: () => {
        if (aliases > limits.aliases) context.reportError(tooMuch('aliases', limits.aliases));
      },
    },
  };
};

const rootFieldLimit = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: ({ selectionSet }) => {
    if (selectionSet.selections.length > limits.rootFields)
      context.reportError(tooMuch('root fields', limits.rootFields));
  },
});

/** Adds the limits to parsing and validation. */
export const limitsPlugin: Plugin = {
  onParse: ({ setParseFn }) => {
    setParseFn((source: string | Source, options: ParseOptions) =>
      parse(source, { ...options, maxTokens: limits.tokens }),
    );
  },
  onValidate: ({ addValidationRule }) => {
    for (const rule of [depthLimit, aliasLimit, rootFieldLimit]) addValidationRule(rule);
  },
};
