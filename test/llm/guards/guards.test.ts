import { describe, expect, it } from 'vitest';
import { circuitBreaker } from '../../../src/llm/guards/circuit-breaker.ts';
import { dailyLimits } from '../../../src/llm/guards/daily-limits.ts';
import type { Who } from '../../../src/workspace.ts';

const ann: Who = { workspace: '-:T1', user: 'U1' };
const bob: Who = { workspace: '-:T1', user: 'U2' };
const annElsewhere: Who = { workspace: '-:T2', user: 'U1' };

describe('the circuit breaker', () => {
  it('opens after two faults in a row, not after two apart', () => {
    const breaker = circuitBreaker({ mostFaults: 2, restMs: 100, now: () => 0 });
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.isOpen()).toBe(false);
    breaker.failed();
    expect(breaker.isOpen()).toBe(true);
  });

  it('lets one through after its rest, and the others only once that one has answered', () => {
    let time = 0;
    const breaker = circuitBreaker({ mostFaults: 1, restMs: 100, now: () => time });
    breaker.failed();
    time = 100;
    expect([breaker.isOpen(), breaker.isOpen()]).toEqual([false, true]);
    breaker.succeeded();
    expect([breaker.isOpen(), breaker.isOpen()]).toEqual([false, false]);
  });

  it('stays open for as long as the endpoint asks, whatever was heard meanwhile, an hour at most', () => {
    let time = 0;
    const breaker = circuitBreaker({ mostFaults: 5, restMs: 100, now: () => time });
    breaker.rest(30_000);
    breaker.succeeded();
    time = 29_999;
    expect(breaker.isOpen()).toBe(true);
    time = 30_000;
    expect(breaker.isOpen()).toBe(false);
    breaker.rest(1e12);
    time += 3_600_000;
    expect(breaker.isOpen()).toBe(false);
  });
});

describe('a day', () => {
  it('gives everybody their requests, each workspace for itself', () => {
    const limits = dailyLimits({
      workspace: { requests: 3, tokens: 100 },
      person: { requests: 2, tokens: 100 },
      today: () => 'd',
    });
    expect([ann, ann, ann].map(limits.request)).toEqual([true, true, false]);
    expect([bob, bob].map(limits.request)).toEqual([true, false]);
    expect(limits.request(annElsewhere)).toBe(true);
  });

  it('ends for who has used up the tokens, and begins anew the next', () => {
    let day = '2026-11-23';
    const limits = dailyLimits({
      workspace: { requests: 9, tokens: 100 },
      person: { requests: 9, tokens: 50 },
      today: () => day,
    });
    limits.used(ann, 50);
    expect([ann, bob].map(limits.request)).toEqual([false, true]);
    limits.used(bob, 50);
    expect(limits.request(bob)).toBe(false);
    day = '2026-11-24';
    expect([ann, bob].map(limits.request)).toEqual([true, true]);
  });
});
