import { inject } from 'vitest';
import { ways as all, type Way } from './ways.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Which ways this tier goes: `npm test` the first, the deep tier the others (vitest.config.ts). */
    readonly ways: 'usual' | 'other';
  }
}

/** At a desk. */
const usual = 1;

/** The ways of this run, in their order. */
export const ways: readonly Way[] = inject('ways') === 'usual' ? all.slice(0, usual) : all.slice(usual);
