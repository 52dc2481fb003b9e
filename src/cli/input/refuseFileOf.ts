import { systemReason } from '../problem/systemReason.js';
import { refuseUsage } from '../problem/usageError.js';

/** Ends the work with what the system says of a file, in words; what is no error of the system is thrown on. */
export function refuseFileOf(error: unknown, path: string): never {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  refuseUsage(`berkas "${path}" ${reason.id}`, `the file "${path}" ${reason.en}`);
}
