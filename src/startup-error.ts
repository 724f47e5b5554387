/** Something the operator can put right: where, what is wrong, what is right. Printed without a stack; exit code 1. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
