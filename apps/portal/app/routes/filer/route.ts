import { redirect, type LoaderFunctionArgs } from 'react-router';
import { askApi } from '../../shell/ask-api.server.ts';

const carried = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'cross-origin-resource-policy',
  'referrer-policy',
];

/** The file of a material as the API gives it, or a page that says why not. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const material = encodeURIComponent(args.params['material'] ?? '');
  const response = await askApi(`/files/${material}`, args);
  if (response.status === 401) return redirect(`/logga-in?till=${encodeURIComponent(`/filer/${material}`)}`, 303);
  if (!response.ok) return redirect(`/filer/${material}/nej`, 303);
  const headers = new Headers();
  for (const name of carried) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(response.body, { headers });
}
