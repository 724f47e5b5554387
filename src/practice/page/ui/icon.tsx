const paths = {
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 7.2V11a2 2 0 0 0 4 0v-1a7 7 0 1 0-2.8 5.6',
  add: 'M10 4v12M4 10h12',
  back: 'M12 4l-6 6 6 6',
  check: 'M4 10.5l4 4 8-9',
  chevron: 'M5 8l5 5 5-5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.3l2.8 1.7',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4z',
  down: 'M6.5 4H13l2.5 6.5V12H11l.5 4-1.5.5L6.5 11zM3.5 4v7',
  eye: 'M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  home: 'M3.5 9.5L10 4l6.5 5.5M5.5 8.5V16h9V8.5',
  inspect: 'M3 5h14M3 10h9M3 15h6M14 12.5l3 2.5-3 2.5',
  lightning: 'M11 2.5L4.5 11H10l-1 6.5L15.5 9H10z',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  message: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  moon: 'M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8z',
  more: 'M9.5 5h1v.01h-1zM9.5 10h1v.01h-1zM9.5 15h1v.01h-1z',
  restart: 'M15.5 7A6.3 6.3 0 1 0 16.2 11M16 3.5V7.2h-3.7',
  send: 'M3.5 4l13.5 6-13.5 6 1.5-6zM5 10h6',
  slash: 'M7.5 14.5l5-9M4 3h12v14H4z',
  stop: 'M6 6h8v8H6z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.5 4.5l1 1M14.5 14.5l1 1M15.5 4.5l-1 1M5.5 14.5l-1 1',
  thread: 'M3.5 4.5h13v7.5H10l-3 3v-3H3.5zM7 7.5h6M7 9.5h4',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5',
  up: 'M6.5 16H13l2.5-6.5V8H11l.5-4L10 3.5 6.5 9zM3.5 16V9',
  warning: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.3v.01',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, or inside a control that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
