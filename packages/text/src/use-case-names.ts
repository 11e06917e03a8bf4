import { audit } from './messages/sv/audit.ts';

/** A use case that has words for the trail: `audit:useCase.<name>`. */
export type UseCaseName = keyof typeof audit.useCase;

export const isUseCaseName = (name: string): name is UseCaseName => Object.hasOwn(audit.useCase, name);

/** All of them, in the order of the code's names. */
export const useCaseNames: readonly UseCaseName[] = Object.keys(audit.useCase).filter(isUseCaseName);
