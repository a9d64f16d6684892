import { numberLiteral } from './literal.ts'

/** An expression times a scale, written as a person would: 92/100 rather than 92*0.01. */
export function scaled(expression: string, scale: number): string {
  if (scale === 1) return expression
  const inverse = Math.round(1 / scale)
  const divides = scale < 1 && Math.abs(inverse * scale - 1) < 1e-12
  return divides ? `${expression}/${inverse}` : `${expression}*${numberLiteral(scale)}`
}

/** Whether a number of a cell, scaled, is the value that was read from it. */
export function isScaled(raw: number, scale: number, value: number): boolean {
  return Math.abs(raw * scale - value) <= 1e-12 * Math.max(1, Math.abs(value))
}
