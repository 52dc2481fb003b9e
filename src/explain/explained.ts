const functions = {
  Hasil: 'explain',
  Agregat: 'explainAgregat',
  Capaian: 'explainCapaian',
  Rerata: 'explainRerata',
} as const;

/** What one function explains, with the functions that explain the other figures: `Hasil (Agregat: explainAgregat, …)`. */
export function explained(figure: keyof typeof functions): string {
  const others = Object.entries(functions).filter(([other]) => other !== figure);
  return `${figure} (${others.map(([other, name]) => `${other}: ${name}`).join(', ')})`;
}
