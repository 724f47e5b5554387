import type * as z from 'zod';
import type { Fault } from './fault.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A schema's findings, each at its place in the file. */
export function schemaFaults(document: YamlDocument, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        document.faultAtKey(issue.path, key, `the key "${key}" is not known here: correct its spelling or take it out`),
      );
    }
    return [document.faultAt(issue.path, `${pathText(issue.path)}: ${explanation(issue)}`)];
  });
}

function explanation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return ofEitherForm(issue);
  return issue.message;
}

function wrongType({ input, expected }: z.core.$ZodIssueInvalidType): string {
  const right = article(expected);
  if (input === undefined) return `is missing: give it ${right}`;
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return `is a ${typeof input}, not text: put it in quotes`;
  return `is not ${right}: give it ${right}`;
}

/** A value that may be written in several ways, and is in none: what is wrong with the one that was meant, if that shows. */
function ofEitherForm({ errors, input }: z.core.$ZodIssueInvalidUnion): string {
  if (input === undefined) return 'is missing';
  const causes = errors.flatMap((form) => form.slice(0, 1));
  const meant = causes.filter(({ code }) => code !== 'invalid_type');
  return [...new Set((meant.length > 0 ? meant : causes).map(explanation))].join(', or ');
}

function article(expected: string): string {
  const named = { array: 'a list', object: 'a mapping', record: 'a mapping', string: 'text', int: 'a whole number' }[
    expected
  ];
  return named ?? `a ${expected}`;
}

/** `levels[3].rank`, as editors and people write it. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.startsWith('.') ? text.slice(1) : text || 'the file';
}
