/**
 * Refuses the one character that no text of ours can hold: PostgreSQL stores no U+0000, so that anything written or looked
 * for with it would fail as if it were a fault of the program. Told before anything runs.
 */
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const refusal = (): GraphQLError =>
  new GraphQLError('A text holds the character U+0000', { extensions: { code: 'UnstorableText' } });

const inDocument = (context: ValidationContext): ASTVisitor => ({
  StringValue: ({ value }) => {
    if (value.includes('\0')) context.reportError(refusal());
  },
});

const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
};

export const plainTextPlugin: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(inDocument),
  onExecute: ({ args, setResultAndStopExecution }) => {
    if (holdsNul(args.variableValues)) setResultAndStopExecution({ errors: [refusal()] });
  },
};
