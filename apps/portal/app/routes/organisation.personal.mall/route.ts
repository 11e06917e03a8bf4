import { wordsFor } from '../../training/words.server.ts';
import type { LoaderFunctionArgs } from 'react-router';

/** A list to fill in: headings and two invented rows. With a mark in front, so that spreadsheets read å, ä and ö. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { t, locale } = wordsFor(request);
  const headings = ['name', 'profession', 'email', 'kind'] as const;
  const rows =
    locale === 'sv'
      ? ['Exempel Ett;förskollärare;exempel.ett@forskolan.example;anställd', 'Exempel Två;volontär;;volontär']
      : ['Example One;preschool teacher;example.one@preschool.example;employed', 'Example Two;volunteer;;volunteer'];
  const heading = headings.map((field) => t(`people:field.${field}`)).join(';');
  return new Response(`\uFEFF${[heading, ...rows].join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${locale === 'sv' ? 'personal-mall' : 'staff-template'}.csv"`,
    },
  });
}
