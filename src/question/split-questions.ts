/** The questions of a message one by one, where several end in a question mark; else the message as it is. */
export function splitQuestions(text: string): string[] {
  const parts = (text.match(/[^?]+\?*/g) ?? []).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const asked = parts.filter((part) => part.endsWith('?') && part.split(/\s+/).length > 1);
  return asked.length > 1 ? parts : [text];
}
