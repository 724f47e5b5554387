/** Something the person can put right: what happened, and what to do. Its message is shown to them as it stands. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
