import { useMemo } from 'react';
import type { Place } from '../../act.ts';
import type { Message } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { Mrkdwn } from '../blocks/still-block.tsx';
import { ChoosingContext, useNewChoosing } from '../elements/choosing.ts';
import { useFailuresOfMessage } from '../workspace/failures.ts';
import { FailureRow } from './failure-row.tsx';

export function MessageBody({ message }: { message: Message }) {
  const { channel, ts } = message;
  const place = useMemo<Place>(() => ({ kind: 'message', channel, ts }), [channel, ts]);
  const choosing = useNewChoosing(place);
  const failures = useFailuresOfMessage(channel, ts);
  return (
    <ChoosingContext value={choosing}>
      <div className={message.stream === 'growing' ? 'message-body message-growing' : 'message-body'}>
        {message.blocks.length > 0 ? <BlockList blocks={message.blocks} /> : <Mrkdwn text={message.text} />}
      </div>
      {message.stream === 'stopped' && <p className="quiet message-note">Stopped</p>}
      {message.isEdited && !message.onlyVisibleTo && <p className="quiet message-note">(edited)</p>}
      {choosing.error && (
        <p role="alert" className="message-error">
          {choosing.error}
        </p>
      )}
      {failures.map((failure) => (
        <FailureRow key={failure.id} failure={failure} />
      ))}
      <Reactions reactions={message.reactions} />
    </ChoosingContext>
  );
}

function Reactions({ reactions }: { reactions: Message['reactions'] }) {
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {reactions.map(({ name, by }) => (
        <li key={name} className="reaction">
          <Mrkdwn text={`:${name}:`} /> {by.length}
        </li>
      ))}
    </ul>
  );
}
