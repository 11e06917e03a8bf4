import { data, type LoaderFunctionArgs } from 'react-router';
import { visitKey } from '../../context.ts';

const statusOf = { 'other-site': 403, 'too-large': 413, unreadable: 400 } as const;

/** Whatever no route knows, or was refused at the door; the root shows its page of faults, with everything around it. */
export function loader({ context }: LoaderFunctionArgs): never {
  const { refused, requestId } = context.get(visitKey);
  if (refused !== undefined) throw data({ code: refused, requestId }, { status: statusOf[refused] });
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
