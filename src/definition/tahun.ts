import { integer } from './shape.js';

/** The years that a document or a reference may bear. */
export const LEAST_YEAR = 1945;
export const GREATEST_YEAR = 2999;

export const tahunShape = /* @__PURE__ */ integer(LEAST_YEAR, GREATEST_YEAR);
