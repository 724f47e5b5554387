import { useState } from 'react';
import type { Message } from '../../protocol.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuItem } from '../ui/menu-items.tsx';
import { useAttempt, useWorkspace } from '../workspace/workspace-context.ts';

interface Props {
  message: Message;
  onOpenThread: ((threadTs: string) => void) | undefined;
  onEdit: () => void;
}

/** What can be done with a message. Appears when it is pointed at or reached by keyboard. */
export function MessageToolbar({ message, onOpenThread, onEdit }: Props) {
  const [isDeleting, setDeleting] = useState(false);
  const attempt = useAttempt();
  const items = useItems(message, { onEdit, onDelete: () => setDeleting(true) });
  if (message.onlyVisibleTo) return null;
  return (
    <div className="message-toolbar">
      {onOpenThread && (
        <IconButton
          icon="thread"
          label="Reply in thread"
          onClick={() => onOpenThread(message.threadTs ?? message.ts)}
        />
      )}
      <Menu icon="more" label="More actions" items={items} empty="This app offers nothing for a message." />
      {isDeleting && (
        <ConfirmDialog
          question={deletion}
          onDeny={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            attempt({ kind: 'delete', channel: message.channel, ts: message.ts });
          }}
        />
      )}
    </div>
  );
}

const deletion = {
  title: 'Delete message',
  text: 'Are you sure you want to delete this message? This cannot be undone.',
  confirm: 'Delete',
  deny: 'Cancel',
  isDangerous: true,
};

type Own = { onEdit: () => void; onDelete: () => void };

function useItems({ channel, ts, author }: Message, { onEdit, onDelete }: Own): MenuItem[] {
  const shortcuts = useWorkspace((snapshot) => snapshot.shortcuts);
  const person = useWorkspace((snapshot) => snapshot.person);
  const attempt = useAttempt();
  const offered = shortcuts.filter(({ kind }) => kind === 'message');
  return [
    ...offered.map(({ callbackId, name, description }) => ({
      key: callbackId,
      label: name,
      hint: description,
      onChoose: () => attempt({ kind: 'message-shortcut', callbackId, channel, ts }),
    })),
    ...(author === person
      ? [
          { key: 'edit', label: 'Edit message', onChoose: onEdit },
          { key: 'delete', label: 'Delete message…', isDangerous: true, onChoose: onDelete },
        ]
      : []),
  ];
}
