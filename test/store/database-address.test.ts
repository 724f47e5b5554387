import { expect, it } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { databaseAddress, withoutPassword } from '../../src/store/database-address.ts';

it.each([
  ['sqlite:var/ladder.sqlite', { kind: 'sqlite', path: 'var/ladder.sqlite' }],
  ['sqlite:/var/lib/ladder/ladder.sqlite', { kind: 'sqlite', path: '/var/lib/ladder/ladder.sqlite' }],
  ['memory:', { kind: 'sqlite', path: ':memory:' }],
  ['postgres://ladder@db.example/ladder', { kind: 'postgres', url: 'postgres://ladder@db.example/ladder' }],
  ['postgresql://db.example/ladder', { kind: 'postgres', url: 'postgresql://db.example/ladder' }],
])('%s names a database', (url, address) => {
  expect(databaseAddress(url)).toEqual(address);
});

it.each(['', 'sqlite:', 'ladder.sqlite', 'mysql://db.example/ladder', 'postgres://'])('%j names none', (url) => {
  expect(() => databaseAddress(url)).toThrow(StartupError);
});

it.each([
  ['postgres://ladder:geheim@db.example/ladder', 'postgres://ladder:***@db.example/ladder'],
  ['postgres://ladder:ge@h:eim@db.example/ladder', 'postgres://ladder:***@db.example/ladder'],
  ['postgres://ladder@db.example/ladder', 'postgres://ladder@db.example/ladder'],
  ['sqlite:var/ladder.sqlite', 'sqlite:var/ladder.sqlite'],
])('no message shows the password of %s', (url, shown) => {
  expect(withoutPassword(url)).toBe(shown);
});
