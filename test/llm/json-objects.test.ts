import { describe, expect, it } from 'vitest';
import { jsonObjects } from '../../src/llm/json-objects.ts';

describe('objects of a list that arrives in pieces', () => {
  it.each<[string, string[], unknown[][]]>([
    ['whole', ['{"s":[{"a":1},{"a":2}]}'], [[{ a: 1 }, { a: 2 }]]],
    ['each as soon as it is complete', ['{"s":[{"a":', '1}', ',{"a":2}]}'], [[], [{ a: 1 }], [{ a: 2 }]]],
    ['with brackets and quotes within strings', ['[{"a":"} ] { \\" x"}]'], [[{ a: '} ] { " x' }]]],
    ['cut within a string and within an escape', ['[{"a":"x\\', '"y"}]'], [[], [{ a: 'x"y' }]]],
    ['cut within a string that has a bracket', ['[{"a":"} x', ' y"}]'], [[], [{ a: '} x y' }]]],
    ['with lists and objects within', ['[{"ids":["x"],"b":{"c":1}}]'], [[{ ids: ['x'], b: { c: 1 } }]]],
    ['after a word and a fence', ['Here:\n```json\n{"s":[{"a":1}]}\n```'], [[{ a: 1 }]]],
    ['none where there is no list', ['{"a":1}'], [[]]],
    ['without one that is no JSON', ['[{a},{"a":2}]'], [[{ a: 2 }]]],
  ])('%s', (_, pieces, found) => {
    const objectsIn = jsonObjects();
    expect(pieces.map((piece) => objectsIn(piece))).toEqual(found);
  });
});
