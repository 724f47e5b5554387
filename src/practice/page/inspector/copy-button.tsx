import { useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export function CopyButton({ value }: { value: unknown }) {
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(JSON.stringify(value, null, 2));
    setCopied(true);
  }

  return (
    <button type="button" className="button button-small" onClick={copy}>
      <Icon name={isCopied ? 'check' : 'copy'} /> <span aria-live="polite">{isCopied ? 'Copied' : 'Copy as JSON'}</span>
    </button>
  );
}
