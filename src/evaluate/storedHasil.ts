import { isRow } from './evaluate.js';

/** What is kept of a result in JSON or in a clone: its inputs by variable, and what they came to. */
export interface StoredHasil {
  readonly id: string;
  readonly desimal: string;
  readonly eksak: string;
  readonly data: object;
}

/** Reads only what a result has: whatever else a stranger's object holds is not looked at. Undefined when it lacks some of it. */
export function storedHasilOf(value: unknown): StoredHasil | undefined {
  const { ok, id, desimal, eksak, data } = Object(value) as Partial<Record<string, unknown>>;
  return ok === true &&
    typeof id === 'string' &&
    typeof desimal === 'string' &&
    typeof eksak === 'string' &&
    isRow(data)
    ? { id, desimal, eksak, data }
    : undefined;
}

/** True for what is no result but looks like one that was stored: the issue about it names `restoreHasil`. */
export function isStoredHasil(value: unknown): boolean {
  try {
    return storedHasilOf(value) !== undefined;
  } catch {
    // A getter or a proxy of the caller.
    return false;
  }
}
