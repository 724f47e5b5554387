import type { TextObject } from 'slack-blocks-to-jsx';
import { Mrkdwn } from '../blocks/still-block.tsx';

interface Props {
  option: { text: TextObject; description?: TextObject };
}

export function OptionText({ option: { text, description } }: Props) {
  return (
    <span className="option-text">
      <FormattedText text={text} />
      {description && (
        <span className="option-description">
          <FormattedText text={description} />
        </span>
      )}
    </span>
  );
}

function FormattedText({ text }: { text: TextObject }) {
  return text.type === 'mrkdwn' ? <Mrkdwn text={text.text} /> : text.text;
}
