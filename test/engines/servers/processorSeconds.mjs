// How long processes were on a processor: what others do on the machine does not count.

import { readdirSync, readFileSync } from 'node:fs';

/** What stands in a file of the kernel; nothing where the process is gone. */
function read(/** @type {string} */ path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The threads of a process; none where it is gone. */
function threadsOf(/** @type {number} */ pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  } catch {
    return [];
  }
}

/**
 * Seconds of a process and of all that it started, as far as they still run.
 * @param {number} pid
 * @returns {number}
 */
export function processorSeconds(pid) {
  const threads = threadsOf(pid);
  const own = threads.map((thread) => Number(read(`${thread}/schedstat`).split(' ')[0]) / 1e9);
  const children = threads.flatMap((thread) => read(`${thread}/children`).split(' ').filter(Boolean));
  return [...own, ...children.map((child) => processorSeconds(Number(child)))].reduce((a, b) => a + b, 0);
}
