import { useState } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import type { ElementProps } from './element-props.ts';

type Verdict = 'positive' | 'negative';

export function FeedbackControl({ element, isPending, onChoose }: ElementProps<'feedback_buttons'>) {
  const [given, setGiven] = useState<Verdict | null>(null);

  function give(verdict: Verdict) {
    setGiven(verdict);
    onChoose(verdict);
  }

  return (
    <div className="feedback" aria-busy={isPending}>
      <IconButton
        icon="up"
        label={element.positive_button.accessibility_label ?? element.positive_button.text.text}
        aria-pressed={given === 'positive'}
        onClick={() => give('positive')}
      />
      <IconButton
        icon="down"
        label={element.negative_button.accessibility_label ?? element.negative_button.text.text}
        aria-pressed={given === 'negative'}
        onClick={() => give('negative')}
      />
    </div>
  );
}
