import type { Bahasa } from '../../index.js';
import type { Io } from './io.js';

/**
 * The language of a person by the settings of the machine: Indonesian for an Indonesian locale and where there is none (`C`), English
 * for any other.
 */
export function bahasaOf(env: Io['env']): Bahasa {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => (one ?? '') !== '') ?? 'C';
  return /^(?:id|C|POSIX)(?:$|[_.@-])/i.test(locale) ? 'id' : 'en';
}
