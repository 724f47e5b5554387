/** The smallest file with something of everything, for tests that break one line of it. */
export const tinyFile = `id: tiny
title: Tiny ladder
version: 1.0.0
source: { title: A page, retrieved: 2026-11-23 }
tracks:
  - { id: craft, title: Craft }
competencies:
  - { id: scope, title: Scope, definition: How much. }
levels:
  - id: junior
    title: Junior Baker
    aliases: [apprentice]
    track: craft
    rank: 1
    summary: Learns to bake.
    expectations:
      - { competency: scope, statement: Bakes bread. }
  - id: senior
    title: Senior Baker
    aliases: [Sr]
    track: craft
    rank: 2
    summary: Runs the oven.
    expectations:
      - { competency: scope, statement: Bakes cakes. }
      - { competency: scope, statement: Teaches juniors. }
principles:
  - { id: taste, title: Taste, aliases: [tasting], meaning: Taste it first. }
glossary:
  - { id: dough, term: Dough, meaning: What bread was., provenance: editorial }
not-covered:
  - { id: pay, asks: [salary], says: Pay is not in here., nearest: senior.2 }
`;
