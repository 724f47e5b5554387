import * as z from 'zod';

/** What a window for weekly tips is about: something new under an id of its own, or something there as it was when opened. */
const FormSubject = z.object({
  id: z.string(),
  edited: z.object({ revision: z.number(), channel: z.string().optional() }).optional(),
});

export type FormSubject = {
  id: string;
  /** The revision that it had, and the channel in which the window was asked for. */
  edited?: { revision: number; channel?: string | undefined } | undefined;
};

export function readSubject(metadata: string): FormSubject {
  return FormSubject.parse(JSON.parse(metadata));
}

export function writeSubject(subject: FormSubject): string {
  return JSON.stringify(subject);
}
