import { describe, expect, it } from 'vitest';
import { findLevel } from '../../src/framework/find-level.ts';
import { ladder } from '../ladders/ladders.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const design = ladder('product-design.yml');

describe('a level is found by', () => {
  it.each(['principal', 'Principal Product Manager', 'ppm', '  PRINCIPAL ', 'the principal pm role', 'principals'])(
    'its id, title, alias or a sentence around it: %j',
    (query) => {
      expect(findLevel(amazonPm, query)).toMatchObject({ kind: 'found', level: { id: 'principal' } });
    },
  );

  it.each(['PM II', 'pm-2', 'PM2', 'pm 2', 'PMII', 'pmii', 'Product Manager 2', 'PM two'])(
    'roman, arabic or spelled numbers: %j',
    (query) => {
      expect(findLevel(amazonPm, query)).toMatchObject({ kind: 'found', level: { id: 'pm-2' } });
    },
  );

  it.each([
    ['Sr. Product Manager', 'senior'],
    ['V.P. of Product Management', 'vp'],
    ['Sr VP', 'svp'],
    ['directors of product', 'director'],
    ['chief product officer', 'cpo'],
    ['vicepresident', 'vp'],
  ])('the usual abbreviations, plurals and missing spaces: %j', (query, id) => {
    expect(findLevel(amazonPm, query)).toMatchObject({ kind: 'found', level: { id } });
  });

  it('what outside sources call it, and says so', () => {
    expect(findLevel(amazonPm, 'level 7')).toMatchObject({
      kind: 'found',
      level: { id: 'principal' },
      readAs: { kind: 'code', code: { code: 'L7', provenance: 'external' } },
    });
  });

  it.each([
    ['prinicpal', 'principal'],
    ['senoir', 'senior'],
    ['directer', 'director'],
    ['chief product officr', 'cpo'],
    ['product manger ii', 'pm-2'],
    ['principle pm', 'principal'],
  ])('a name with one typing slip: %j', (query, id) => {
    expect(findLevel(amazonPm, query)).toMatchObject({ kind: 'found', level: { id } });
  });

  it('a mended name, told with what was typed', () => {
    expect(findLevel(amazonPm, 'prinicpal')).toMatchObject({ readAs: { kind: 'slip', typed: 'prinicpal' } });
  });
});

describe('in a ladder whose file has no aliases, a level is found by', () => {
  it.each([
    ['senior designer', 'senior-designer'],
    ['Sr. Product Designer', 'senior-designer'],
    ['senior', 'senior-designer'],
    ['sr pd', 'senior-designer'],
    ['designer ii', 'designer-2'],
    ['PD2', 'designer-2'],
    ['staff', 'staff-designer'],
    ['staf desinger', 'staff-designer'],
    ['design director', 'design-director'],
    ['dir of design', 'design-director'],
    ['design mgr', 'design-manager'],
    ['L5', 'senior-designer'],
  ])('the short forms that people make of its title: %j', (query, id) => {
    expect(findLevel(design, query)).toMatchObject({ kind: 'found', level: { id } });
  });
});

describe('never a guess:', () => {
  it('a name that fits several asks which', () => {
    expect(findLevel(amazonPm, 'PM')).toMatchObject({ kind: 'several', levels: [{ id: 'pm-1' }, { id: 'pm-2' }] });
    expect(findLevel(design, 'designer')).toMatchObject({
      kind: 'several',
      levels: [{ id: 'designer-1' }, { id: 'designer-2' }],
    });
  });

  it.each(['first principles', 'school principal', 'senior dog food', 'movie director', 'xyz', '', '🙂', '!!!'])(
    'what names no level is unknown: %j',
    (query) => {
      expect(findLevel(amazonPm, query)).toMatchObject({ kind: 'unknown', query });
    },
  );

  it('an unknown name comes with the levels most like it', () => {
    expect(findLevel(amazonPm, 'product owner')).toMatchObject({ nearest: [{ id: 'pm-1' }, {}, {}] });
  });
});
