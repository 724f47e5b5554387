import type { Completion } from './completions.ts';

interface Props {
  id: string;
  completions: readonly Completion[];
  active: number;
  onChoose: (completion: Completion) => void;
}

/** Stands over the box while the focus stays in it. */
export function CompletionList({ id, completions, active, onChoose }: Props) {
  if (completions.length === 0) return null;
  return (
    <div id={id} role="listbox" className="completions" aria-label="Suggestions">
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box below has the keyboard
        <div
          key={completion.key}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          className={index === active ? 'completion completion-active' : 'completion'}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(completion)}
        >
          <span className="completion-label">{completion.label}</span>
          {completion.usage && <span className="completion-usage">{completion.usage}</span>}
          <span className="quiet">{completion.description}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}option${index}`;
}
