import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadFrameworks } from '../../src/framework/load.ts';
import { loadTips } from '../../src/tips/load.ts';
import { servedLine } from '../../src/tips/served-line.ts';

const shipped = fileURLToPath(new URL('../../data', import.meta.url));
const frameworks = loadFrameworks(shipped);

/** A data folder with these tips files, gone when the test ends. */
function dataFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-tips-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'tips'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'tips', name), text);
  return folder;
}

const tipOf = (framework: string, serves: string) =>
  `framework: ${framework}\ntips:\n  - { id: one, serves: ${serves}, action: Do., why: So., notice: See., reflect: What?, minutes: 10 }\n`;

describe('the tips of a data folder', () => {
  it.each(['amazon-pm', 'engineering'])('are there for %s, each serving a line of it', (id) => {
    const framework = frameworks.all.find((one) => one.id === id) ?? frameworks.standard;
    const tips = loadTips(shipped, frameworks).of(id);
    expect(tips.length).toBeGreaterThanOrEqual(50);
    expect(tips.filter((tip) => servedLine(framework, tip) === undefined)).toEqual([]);
  });

  it('may be missing altogether', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ladder-tips-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(loadTips(folder, frameworks).of('amazon-pm')).toEqual([]);
  });

  it('are refused with every fault of every file, by line', () => {
    const folder = dataFolder({ 'a.yml': tipOf('amazon-pm', 'principal.99'), 'b.yml': tipOf('nothing', 'dive-deep') });
    const message = messageOf(() => loadTips(folder, frameworks));
    expect(message.split('\n').map((line) => line.replace(`${folder}/tips/`, '').split(' ').slice(0, 4))).toEqual([
      ['The', 'data', 'has', '2'],
      ['a.yml:3:24:', 'amazon-pm', 'has', 'no'],
      ['b.yml:1:12:', 'there', 'is', 'no'],
    ]);
  });

  it('stand in one file a ladder', () => {
    const folder = dataFolder({ 'a.yml': tipOf('amazon-pm', 'dive-deep'), 'b.yml': tipOf('amazon-pm', 'dive-deep') });
    expect(() => loadTips(folder, frameworks)).toThrow('two files have tips for "amazon-pm"');
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
    return 'nothing was wrong';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
