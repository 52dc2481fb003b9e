/** What one function explains, with the functions for each figure. */
export function explained(figure: string): string {
  return `${figure} (Hasil: explain, Agregat: explainAgregat, Capaian: explainCapaian, Rerata: explainRerata)`;
}
