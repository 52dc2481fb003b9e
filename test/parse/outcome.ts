import { defineDokumen, defineIndikator, defineSkala, IndikatorError, type Parsed } from 'indikator';

// The compiler would refuse most of what is given here: these are JavaScript callers.
export const define = {
  indikator: defineIndikator as (value: unknown) => unknown,
  dokumen: defineDokumen as (value: unknown) => unknown,
  skala: defineSkala as (value: unknown) => unknown,
};

/** What define does, in the words of safeParse. */
export function outcome(run: () => unknown): Parsed<unknown> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof IndikatorError) return { ok: false, issues: error.issues };
    throw error;
  }
}
