import { data } from 'react-router';

/** Whatever no route knows; the root then shows its page of faults, with everything around it. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
