import { type ReactNode, type UIEvent, useLayoutEffect, useRef } from 'react';

const NEAR_PX = 120;

interface Props {
  label: string;
  /** What grows at the end: with its every change the newest stays in sight, unless the person has scrolled away. */
  follow: unknown;
  children: ReactNode;
}

export function ScrollRegion({ label, follow, children }: Props) {
  const region = useRef<HTMLElement>(null);
  const isFollowing = useRef(true);
  const own = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts, not the value
  useLayoutEffect(() => {
    if (!isFollowing.current || !region.current) return;
    region.current.scrollTop = newestInSight(region.current);
    own.current = region.current.scrollTop;
  }, [follow]);

  function onScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent) {
    if (scrollTop === own.current) return;
    isFollowing.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={region} className="scroll-region" aria-label={label} tabIndex={0} onScroll={onScroll}>
      <div className="scroll-content">{children}</div>
    </section>
  );
}

/** The end; but of a message that is longer than the region, the beginning. */
function newestInSight(region: HTMLElement): number {
  const messages = region.querySelectorAll<HTMLElement>('.message');
  const newest = messages[messages.length - 1];
  const top = newest ? newest.getBoundingClientRect().top - region.getBoundingClientRect().top + region.scrollTop : 0;
  const end = region.scrollHeight - region.clientHeight;
  return newest ? Math.min(end, top) : end;
}
