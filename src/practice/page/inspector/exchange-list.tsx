import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import type { Exchange } from '../../exchange.ts';
import { clockText } from '../time/time-text.ts';
import { usePerson } from '../workspace/workspace-context.ts';
import { lineOf } from './exchange-line.ts';

interface Props {
  exchanges: readonly Exchange[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** Newest last, and in sight. Arrows go from line to line. */
export function ExchangeList({ exchanges, selected, onSelect }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { timeZone } = usePerson();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what scrolls
  useLayoutEffect(() => {
    if (list.current && !selected) list.current.scrollTop = list.current.scrollHeight;
  }, [exchanges.length, selected]);

  if (exchanges.length === 0) return <p className="exchange-none quiet">Nothing yet.</p>;
  return (
    <ul ref={list} className="exchange-list" aria-label="Deliveries and calls" onKeyDown={moveFocus}>
      {exchanges.map((exchange) => (
        <ExchangeRow
          key={exchange.id}
          exchange={exchange}
          time={clockText(exchange.at, timeZone)}
          isSelected={exchange.id === selected}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  exchange: Exchange;
  time: string;
  isSelected: boolean;
  onSelect: (id: string) => void;
}

const ExchangeRow = memo(function ExchangeRow({ exchange, time, isSelected, onSelect }: RowProps) {
  const { title, duration, trouble } = lineOf(exchange);
  const isToBot = exchange.direction === 'to-bot';
  return (
    <li>
      <button type="button" className="exchange" aria-pressed={isSelected} onClick={() => onSelect(exchange.id)}>
        <span className="exchange-arrow" data-direction={exchange.direction} aria-hidden="true">
          {isToBot ? '→' : '←'}
        </span>
        <span className="for-screen-readers">{isToBot ? 'to the bot' : 'from the bot'}</span>
        <span className="exchange-title">{title}</span>
        <Findings exchange={exchange} />
        {trouble && <span className="exchange-trouble">{trouble}</span>}
        <span className="exchange-duration">{duration}</span>
        <span className="exchange-time">{time}</span>
      </button>
    </li>
  );
});

function Findings({ exchange: { findings } }: { exchange: Exchange }) {
  if (findings.length === 0) return null;
  return (
    <span className="exchange-trouble">{findings.length === 1 ? '1 finding' : `${findings.length} findings`}</span>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.exchange')];
  const at = lines.findIndex((line) => line.matches(':focus'));
  lines.at((at + step) % lines.length)?.focus();
}
