/** Nobody reads what is written any more, as behind `| head -1`: the end of the work, and no fault. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}
