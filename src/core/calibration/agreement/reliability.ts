/**
 * The reliability of a mean over `times` as many ratings or periods (Spearman, British Journal of Psychology 3, 1910;
 * Brown, the same volume). A reliability below 0 counts as 0, since more of it would not help.
 */
export function spearmanBrown(reliability: number, times: number): number {
  const counted = Math.max(0, reliability)
  return (times * counted) / (1 + (times - 1) * counted)
}

/** The standard error of measurement sd·√(1 − reliability): how far a score stands from the one that it stands for. */
export function standardErrorOfMeasurement(deviation: number, reliability: number): number {
  return deviation * Math.sqrt(Math.max(0, 1 - reliability))
}
