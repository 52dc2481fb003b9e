import type { lintRules } from './lintRules.js';
import type { unusedException } from './rules/unusedException.js';

/** Every code that a {@link Temuan} can have. docs/spec.md says what each means. */
export type KodeLint = (typeof lintRules)[number]['code'] | (typeof unusedException)['code'];
