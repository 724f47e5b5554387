import { describe, expect, it } from 'vitest';
import { tipLines } from '../../src/views/tip-lines.ts';
import { ladder } from '../ladders/ladders.ts';
import { tip } from '../tips/some-tips.ts';

const engineering = ladder('../../data/frameworks/engineering.yml');
const headingFor = (...levels: string[]) => tipLines(engineering, tip('a', ...levels), 'channel').text.split('\n')[0];

describe('the heading of a tip', () => {
  it('names nobody where it is for everybody', () => {
    expect(headingFor()).toBe('One thing for this week · about 10 minutes');
  });

  it('names those whom it is for', () => {
    expect(headingFor('senior', 'staff')).toBe(
      'One thing for this week · about 10 minutes · for Senior Engineer, Staff Engineer',
    );
  });

  it('counts them where there are more than three', () => {
    expect(headingFor('junior', 'mid', 'senior', 'staff')).toBe(
      'One thing for this week · about 10 minutes · for 4 of the 11 levels',
    );
  });
});
