import { type RefObject, useEffect } from 'react';

type Form = RefObject<HTMLFormElement | null>;

/** When the modal comes up, and when the one above it goes, the focus is in its first field. */
export function useFirstField(form: Form, isOnTop: boolean): void {
  useEffect(() => {
    if (isOnTop) form.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [form, isOnTop]);
}

const fields = '.modal-body :is(input, textarea, button, [tabindex="0"])';

/** After every refusal, and only then, the focus goes to the first field that is wrong. */
export function useFirstFault(form: Form, refusals: number): void {
  useEffect(() => {
    if (refusals === 0) return;
    const fault = form.current?.querySelector('.input-error:not(:empty)')?.closest('.input-block');
    fault?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [form, refusals]);
}
