/**
 * The grammar of the GraphQL schema. Promises: every type says who may read it (`authScopes`, run on the type, so by
 * whatever path it is reached, `node` and `nodes` included); fields are non-null unless they say otherwise; refusals are
 * union members; one answer costs a bounded amount. Refuses: to hold a business rule.
 */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type PrismaTypes from '@samlots/db/pothos';
import { getDatamodel } from '@samlots/db/pothos';
import { GraphQLError } from 'graphql';
import type { ApiContext } from '../context.ts';
import { costLimitOf, fieldCost, pageSize } from './field-cost.ts';
import { parseGlobalId, writeGlobalId } from './global-id.ts';

export const builder = new SchemaBuilder<{
  Context: ApiContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  AuthScopes: { public: boolean; signedIn: boolean };
  Scalars: {
    DateTime: { Input: Date; Output: Date };
    Day: { Input: Date; Output: Date };
  };
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ComplexityPlugin, PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  scopeAuth: {
    runScopesOnType: true,
    authScopes: (context) => ({ public: true, signedIn: context.actor.kind === 'signed-in' }),
    unauthorizedError: () => new GraphQLError('Not allowed', { extensions: { code: 'NotAllowed' } }),
  },
  complexity: {
    limit: (context) => ({ complexity: costLimitOf(context) }),
    fieldComplexity: fieldCost,
    complexityError: () => new GraphQLError('The operation asks for too much', { extensions: { code: 'TooComplex' } }),
  },
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    defaultConnectionSize: pageSize.usual,
    maxConnectionSize: pageSize.largest,
  },
  relay: {
    encodeGlobalID: (type, id) => writeGlobalId(type, String(id)),
    decodeGlobalID: parseGlobalId,
    cursorType: 'String',
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
    pageInfoTypeOptions: { authScopes: { public: true } },
  },
});

builder.queryType({ authScopes: { public: true } });
builder.mutationType({ authScopes: { public: true } });
