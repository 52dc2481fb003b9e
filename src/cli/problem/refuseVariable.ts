import { refuseUsage } from './usageError.js';

/** More ids than a person reads. */
const MOST = 20;

/** Refuses the name of a variable that an option gives and nothing has; `known` are those that there are. */
export function refuseVariable(option: string, name: string, known: readonly string[]): never {
  const list = known.slice(0, MOST).join(', ');
  refuseUsage(
    `--${option}: tidak ada variabel "${name}"; yang ada: ${list}`,
    `--${option}: there is no variable "${name}"; there are: ${list}`,
  );
}
