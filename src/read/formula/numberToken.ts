import { plainOf } from '../decimal/parseAngka.js';

/**
 * A number inside a formula, as plain decimal text: the Indonesian reading where there is one (`x 1.000` is one
 * thousand), else the English one (`0.9`). Nothing when it has neither, or too many digits.
 */
export function plainNumber(core: string): string | undefined {
  return core.length > 1000 ? undefined : (plainOf(core, 'id') ?? plainOf(core, 'en'));
}
