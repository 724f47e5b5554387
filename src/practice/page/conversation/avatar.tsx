import type { Person } from '../../protocol.ts';

/** Decoration: the name always stands beside it. */
export function Avatar({ person, size = 'large' }: { person: Person; size?: 'large' | 'small' }) {
  if (person.isBot) return <LadderAvatar size={size} />;
  return (
    <span className={`avatar avatar-${size}`} data-hue={hueOf(person)} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}

function LadderAvatar({ size }: { size: string }) {
  return (
    <svg className={`avatar avatar-${size} avatar-bot`} viewBox="0 0 36 36" aria-hidden="true">
      <path d="M12.5 28 15 8M23.5 28 21 8M13.3 23h9.4M14 17.5h8M14.6 12h6.8" />
    </svg>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}

/** The same of six colours every time. */
function hueOf({ id }: Person): number {
  return [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
}
