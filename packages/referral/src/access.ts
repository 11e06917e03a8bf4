/**
 * Who may read what of the directory. Promises: everything is public but the numbers kept for professionals.
 * Refuses: those to nobody who is signed in.
 */
import type { Actor } from '@samlots/kernel';

/** Whether the actor may read a service's own number and hours for professionals. */
export const mayReadProfessionalContact = (actor: Actor): boolean => actor.kind === 'signed-in';
