// CPU time, not time on the clock: others may be using the machine. Medians of repetitions that take turns.

const WARM_UP = 6;

/** Nanoseconds a row of each task, in the order given: the median of `times` turns. */
export function measure(tasks, times, warmUp = WARM_UP) {
  const samples = tasks.map(() => []);
  // Until the engine has compiled what is hot, and compiled again what it guessed wrong.
  for (let turn = 0; turn < warmUp; turn += 1) for (const { run } of tasks) run();
  for (let turn = 0; turn < times; turn += 1) {
    for (const [k, { run, rows }] of tasks.entries()) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      samples[k].push(((user + system) * 1000) / rows);
    }
  }
  return samples.map(median);
}

/** The middle one. */
export function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}
