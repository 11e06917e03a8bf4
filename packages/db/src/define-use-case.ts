import type { UseCase } from '@samlots/kernel';
import type { z } from 'zod';
import type { Tx } from './types.ts';

/** A use case on this database; infers the types of what it loads and answers. */
export function defineUseCase<Schema extends z.ZodType, Loaded, Output>(
  useCase: UseCase<Tx, Schema, Loaded, Output>,
): UseCase<Tx, Schema, Loaded, Output> {
  return useCase;
}
