/** What `work` gives, or nothing where it fails: for what an answer can do without. */
export async function orNothing<Value>(
  onFault: (error: unknown) => void,
  work: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    onFault(error);
    return undefined;
  }
}
