import { Avatar } from '../conversation/avatar.tsx';
import { useNavigate } from '../navigation/use-route.ts';
import { usePeople, usePerson } from '../workspace/workspace-context.ts';

/** Whose eyes and hands these are. `wanted` is the handle in the address; empty: whoever comes first. */
export function PersonSwitch({ wanted }: { wanted: string }) {
  const people = usePeople();
  const current = usePerson();
  const navigate = useNavigate();
  return (
    <fieldset className="person-switch">
      <legend className="for-screen-readers">You are</legend>
      {people
        .filter(({ isBot }) => !isBot)
        .map((person) => (
          <label key={person.id} className="person-choice" title={`Be ${person.name}`}>
            <input
              type="radio"
              name="person"
              checked={person.handle === (wanted || current.handle)}
              onChange={() => navigate({ person: person.handle, thread: '' })}
            />
            <Avatar person={person} size="small" />
            <span>{person.name}</span>
          </label>
        ))}
    </fieldset>
  );
}
