import { type ReactNode, type UIEvent, useEffect, useLayoutEffect, useRef } from 'react';

const NEAR_PX = 120;

interface Props {
  label: string;
  /** What brings the person back to the end, wherever they have scrolled, when it changes: what is for them. */
  calls?: string | undefined;
  children: ReactNode;
}

/** Keeps the newest in sight, whatever grows or shrinks, unless the person has scrolled away. */
export function ScrollRegion({ label, calls, children }: Props) {
  const region = useRef<HTMLElement>(null);
  const isFollowing = useRef(true);
  const own = useRef(0);

  function follow() {
    if (!isFollowing.current || !region.current) return;
    region.current.scrollTop = newestInSight(region.current);
    own.current = region.current.scrollTop;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts, not the value
  useLayoutEffect(() => {
    isFollowing.current = true;
    follow();
  }, [calls]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follow reads nothing but what stays
  useEffect(() => {
    if (!region.current?.firstElementChild) return;
    const observer = new ResizeObserver(follow);
    observer.observe(region.current);
    observer.observe(region.current.firstElementChild);
    return () => observer.disconnect();
  }, []);

  function onScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent) {
    if (scrollTop === own.current) return;
    isFollowing.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
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
