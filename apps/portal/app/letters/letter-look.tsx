import { useWords } from '../shell/use-words.ts';
import { WrittenText } from './written-text.tsx';

type Props = {
  readonly subject: string;
  readonly body: string;
  /** The line in our own words above the text. */
  readonly intro: string;
  /** What the button of the mail says. */
  readonly button: string;
};

/** The mail as it will look, on paper. */
export function LetterLook({ subject, body, intro, button }: Props) {
  const { t } = useWords();
  return (
    <div className="letter-paper">
      <p className="letter-brand" aria-hidden="true">
        {t('shell:name')}
      </p>
      <div className="letter-sheet">
        <p>{t('mail:greeting', { name: t('letters:preview.givenName') })}</p>
        <p className="letter-subject">{subject}</p>
        <p>{intro}</p>
        <WrittenText text={body} />
        <p>
          <span className="letter-button">{button}</span>
        </p>
      </div>
    </div>
  );
}
