import { useMemo, useRef } from 'react';
import type { Place } from '../../act.ts';
import type { OpenView } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { Avatar } from '../conversation/avatar.tsx';
import { ChoosingContext, useNewChoosing } from '../elements/choosing.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useAttempt, useBot } from '../workspace/workspace-context.ts';
import { useFirstFault, useFirstField } from './modal-focus.ts';
import { useSubmission } from './use-submission.ts';
import { ViewProblems } from './view-problems.tsx';

interface Props {
  view: OpenView;
  titleId: string;
  /** 0 for the first that was opened. */
  depth: number;
  isOnTop: boolean;
}

export function ModalFrame({ view, titleId, depth, isOnTop }: Props) {
  const place = useMemo<Place>(() => ({ kind: 'view', view: view.id }), [view.id]);
  const choosing = useNewChoosing(place);
  const { submit, isSubmitting, refusals, errors, error } = useSubmission(view, choosing.choices);
  const form = useRef<HTMLFormElement>(null);
  const attempt = useAttempt();
  const bot = useBot();
  const close = (all: boolean) => attempt({ kind: 'close', view: view.id, all });
  useFirstField(form, isOnTop);
  useFirstFault(form, refusals);

  return (
    <ChoosingContext value={choosing}>
      <form ref={form} className="modal-frame" hidden={!isOnTop} noValidate onSubmit={submit}>
        <header className="modal-header">
          {depth > 0 ? (
            <IconButton icon="back" label="Back" onClick={() => close(false)} />
          ) : (
            <Avatar person={bot} size="small" />
          )}
          <h2 id={titleId} className="modal-title">
            {view.title}
          </h2>
          <IconButton icon="close" label="Close" onClick={() => close(true)} />
        </header>
        <div className="modal-body">
          <ViewProblems view={view.id} error={error || choosing.error} />
          <BlockList blocks={view.blocks} errors={errors} />
        </div>
        <footer className="dialog-buttons">
          <button type="button" className="button" onClick={() => close(false)}>
            {view.close}
          </button>
          {view.submit && (
            <button type="submit" className="button button-primary" aria-busy={isSubmitting} disabled={isSubmitting}>
              {view.submit}
            </button>
          )}
        </footer>
      </form>
    </ChoosingContext>
  );
}
