import { DomainError } from '@samlots/kernel';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.ts';
import type { Log } from '../log.ts';

const located = (error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { nodes: error.nodes, path: error.path, extensions });

const isMeant = ({ originalError }: GraphQLError): boolean =>
  originalError === undefined || originalError instanceof GraphQLError;

/** Where it happened, by the names of the schema: an alias is the client's text and stays out of the log. */
const fieldsOf = ({ nodes = [] }: GraphQLError): string =>
  nodes.flatMap((node) => (node.kind === 'Field' ? [node.name.value] : [])).join(', ');

const masked = (error: GraphQLError, log: Log, requestId: string): GraphQLError => {
  const { originalError } = error;
  // What a library says of an argument (a cursor that is none, a page below nought) comes without a code.
  if (isMeant(error)) {
    return error.extensions['code'] === undefined ? located(error, error.message, { code: 'InvalidArgument' }) : error;
  }
  // A refusal that a field does not list as a union member is still one that a person can read.
  if (originalError instanceof DomainError) {
    return located(error, originalError.name, { code: originalError.code, facts: originalError.facts });
  }
  log.error('bug', { requestId, fields: fieldsOf(error) }, originalError);
  return located(error, `Unexpected error. Give the number ${requestId} when you ask for help.`, {
    code: 'Bug',
    requestId,
  });
};

const isSingle = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);

/** Anything thrown that nobody meant is a bug: logged once with the request's id, and told as nothing but that id. */
export const maskErrorsPlugin = (log: Log): Plugin<ApiContext> => ({
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (!isSingle(result) || result.errors === undefined) return;
      const requestId = args.contextValue.requestId;
      setResult({ ...result, errors: result.errors.map((error) => masked(error, log, requestId)) });
    },
  }),
});
