import { fixedDenominator } from './rules/fixedDenominator.js';
import { flatTargets } from './rules/flatTargets.js';
import { noBaseline } from './rules/noBaseline.js';
import { noExamples } from './rules/noExamples.js';
import { noOwner } from './rules/noOwner.js';
import { noPolarity } from './rules/noPolarity.js';
import { noSource } from './rules/noSource.js';
import { outputAsOutcome } from './rules/outputAsOutcome.js';
import { percentWithoutHundred } from './rules/percentWithoutHundred.js';
import { sameFormula } from './rules/sameFormula.js';
import { undeclaredPart } from './rules/undeclaredPart.js';
import { weightsNotOne } from './rules/weightsNotOne.js';
import { wrongWayTarget } from './rules/wrongWayTarget.js';

/** The rules, in the order in which their notes are told: what is measured, how, towards what, by whom. */
export const lintRules = [
  outputAsOutcome,
  noPolarity,
  percentWithoutHundred,
  weightsNotOne,
  fixedDenominator,
  undeclaredPart,
  sameFormula,
  noBaseline,
  flatTargets,
  wrongWayTarget,
  noSource,
  noOwner,
  noExamples,
] as const;
