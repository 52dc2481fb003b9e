import { formulaToMathml, type Indikator } from 'indikator';

/**
 * The formula of an indicator, drawn. MathML breaks no line, so a long label would leave the window of a telephone: each stands in a
 * span, which site.css breaks.
 */
export function drawnFormula(indikator: Indikator): string {
  return formulaToMathml(indikator)
    .replaceAll('<mtext>', '<mtext><span>')
    .replaceAll('</mtext>', '</span></mtext>');
}
