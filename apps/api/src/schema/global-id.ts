import { GraphQLError } from 'graphql';

/** The id of a node over the whole graph: type and key, readable, for example `Organisation:org-bvc-tallkotten`. */
export const writeGlobalId = (typename: string, key: string): string => `${typename}:${key}`;

export const parseGlobalId = (globalId: string): { typename: string; id: string } => {
  const at = globalId.indexOf(':');
  if (at < 1 || at === globalId.length - 1)
    throw new GraphQLError('Not an id', { extensions: { code: 'InvalidInput' } });
  return { typename: globalId.slice(0, at), id: globalId.slice(at + 1) };
};

/** The key in an argument of a known type, which may be given bare (as in web addresses) or as a global id. */
export const keyOf = (typename: string, id: string): string =>
  id.startsWith(`${typename}:`) ? id.slice(typename.length + 1) : id;
