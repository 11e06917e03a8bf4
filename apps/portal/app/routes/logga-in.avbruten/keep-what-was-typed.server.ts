import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { goalIn, keepDraft, keepGoal } from '../../forms/draft-cookies.server.ts';

/**
 * The form that was sent without a session, as server/handle.ts hands it on: its fields come back in this page, and sealed
 * in cookies for the page of the form. Files do not: a browser gives each once.
 */
export async function keepWhatWasTyped({ request }: ActionFunctionArgs) {
  const till = goalIn(new URL(request.url).searchParams.get('till'));
  if (till === null) return redirect('/logga-in', 303);
  const form = await request.formData();
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const files = [...form.values()].some((value) => typeof value !== 'string' && value.size > 0);
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of keepDraft({ till, fields }, request)) headers.append('set-cookie', cookie);
  headers.append('set-cookie', keepGoal(till, request));
  return data({ till, fields, files }, { status: 401, headers });
}
