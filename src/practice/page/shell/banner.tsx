import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

interface Props {
  tone: 'bad' | 'calm';
  title: string;
  children?: ReactNode;
}

export function Banner({ tone, title, children }: Props) {
  return (
    <section className="banner" data-tone={tone} aria-label="State of the bot">
      <p className="banner-title" role={tone === 'bad' ? 'alert' : 'status'}>
        {tone === 'bad' && <Icon name="warning" />} {title}
      </p>
      {children}
    </section>
  );
}
