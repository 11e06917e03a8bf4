import { createContext, type RouterContextProvider } from 'react-router';
import { statusOfAnswers } from './refusal-status.ts';

/** What became of the request at hand, noted as it goes; read when the page is ready. */
export type Outcome = {
  /** Whether a form was sent. */
  readonly posted: boolean;
  /** The status of the first refusal that the API answered. */
  status: number | null;
  /** True when the page shows what somebody typed before being signed out. */
  showsDraft: boolean;
};

export const outcomeKey = createContext<Outcome | null>(null);

/** Keeps in mind that the API refused, so that a form that comes back has the status of it. */
export function noteAnswer(context: Readonly<RouterContextProvider>, data: object): void {
  const outcome = context.get(outcomeKey);
  if (outcome !== null) outcome.status ??= statusOfAnswers(data);
}
