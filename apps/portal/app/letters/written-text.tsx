import { splitLinks, splitParagraphs } from '@samlots/text';
import { Fragment } from 'react';

function Line({ text }: { readonly text: string }) {
  return splitLinks(text).map(({ text: said, href }, place) =>
    href === undefined ? (
      <Fragment key={place}>{said}</Fragment>
    ) : (
      <a key={place} href={href} rel="noreferrer">
        {said}
      </a>
    ),
  );
}

/** Plain text as somebody wrote it: paragraphs, line breaks and bare links are kept, everything else is text. */
export function WrittenText({ text }: { readonly text: string }) {
  return (
    <div className="written-text">
      {splitParagraphs(text.replaceAll(/\r\n?/g, '\n').trim()).map((lines, place) => (
        <p key={place}>
          {lines.map((line, number) => (
            <Fragment key={number}>
              {number === 0 ? null : <br />}
              <Line text={line} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
