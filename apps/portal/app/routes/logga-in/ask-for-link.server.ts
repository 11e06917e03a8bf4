import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { askApi } from '../../shell/ask-api.server.ts';

/** Asks for a link. The answer is the same whether the address has an account; only the address that was typed stays. */
export async function askForLink(args: ActionFunctionArgs) {
  const typed = (await args.request.formData()).get('email');
  const email = typeof typed === 'string' ? typed : '';
  const { status } = await askApi('/auth/request-link', args, { email });
  if (status === 202) return redirect('/logga-in?skickat=ja', 303);
  if (status === 429) return data({ email, fault: 'tooMany' as const }, { status });
  if (status === 400) return data({ email, fault: 'invalidEmail' as const }, { status });
  throw data(null, { status: status === 403 ? 403 : 500 });
}
