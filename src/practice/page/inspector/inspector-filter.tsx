import type { Showing } from './filter-exchanges.ts';

interface Props {
  showing: Showing;
  onShow: (showing: Showing) => void;
  query: string;
  onQuery: (query: string) => void;
}

const kinds: readonly { showing: Showing; label: string }[] = [
  { showing: 'all', label: 'All' },
  { showing: 'to-bot', label: 'To the bot' },
  { showing: 'from-bot', label: 'From the bot' },
  { showing: 'findings', label: 'Trouble' },
];

export function InspectorFilter({ showing, onShow, query, onQuery }: Props) {
  return (
    <div className="inspector-filter">
      <fieldset className="segments">
        <legend className="for-screen-readers">Show</legend>
        {kinds.map((kind) => (
          <label key={kind.showing} className="segment">
            <input
              type="radio"
              name="showing"
              checked={kind.showing === showing}
              onChange={() => onShow(kind.showing)}
            />
            <span>{kind.label}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        className="input"
        aria-label="Find in payloads"
        placeholder="Find in payloads"
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
    </div>
  );
}
