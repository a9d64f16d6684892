import { fullAddress } from '../../../core/cells/address.ts'
import type { CellRef } from '../../../core/cells/cellRef.ts'
import { UnusableFile } from '../../unusableFile.ts'

/**
 * A typed formula as it stands in a file, where the names of functions that are newer than the format carry a prefix
 * (ISO/IEC 29500-1, 18.17.7 lists the old ones; MS-XLSX 2.2.2 the prefixes). Throws UnusableFile for a function that
 * binds names of its own, which carry one, too.
 */
export function fileFormula(typed: string, cell: CellRef): string {
  return outsideOfTexts(typed, piece =>
    piece.replace(functionName, name => {
      const known = name.toUpperCase()
      if (binding.has(known)) throw cannotBeSaved(known, cell)
      if (sheetFunctions.has(known)) return `_xlfn._xlws.${known}`
      return newer.has(known) ? `_xlfn.${known}` : name
    }),
  )
}

/** A name before its opening bracket, that has no prefix yet. */
const functionName = /(?<![\w.])[A-Za-z][A-Za-z0-9.]*(?=\()/g

const binding: ReadonlySet<string> = new Set([
  ...['BYCOL', 'BYROW', 'LAMBDA', 'LET', 'MAKEARRAY', 'MAP', 'REDUCE', 'SCAN'],
])

const sheetFunctions: ReadonlySet<string> = new Set(['FILTER', 'SORT'])

const newer: ReadonlySet<string> = new Set([
  ...['ARRAYTOTEXT', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DAYS', 'DROP', 'EXPAND', 'HSTACK', 'IFNA', 'IFS'],
  ...['MAXIFS', 'MINIFS', 'NUMBERVALUE', 'RANDARRAY', 'SEQUENCE', 'SORTBY', 'SWITCH', 'TAKE', 'TEXTAFTER'],
  ...['TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNIQUE', 'VALUETOTEXT', 'VSTACK', 'WRAPCOLS'],
  ...['WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR', 'ISOWEEKNUM', 'FORMULATEXT', 'ISFORMULA', 'SHEET', 'SHEETS'],
  ...['CONFIDENCE.NORM', 'CONFIDENCE.T', 'COVARIANCE.P', 'COVARIANCE.S', 'MODE.MULT', 'MODE.SNGL', 'NORM.DIST'],
  ...['NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'PERCENTRANK.EXC'],
  ...['PERCENTRANK.INC', 'QUARTILE.EXC', 'QUARTILE.INC', 'RANK.AVG', 'RANK.EQ', 'STDEV.P', 'STDEV.S'],
  ...['T.DIST', 'T.DIST.2T', 'T.DIST.RT', 'T.INV', 'T.INV.2T', 'T.TEST', 'VAR.P', 'VAR.S', 'Z.TEST'],
])

/** Replaces what stands outside of quotes: in "a text" and in 'a sheet' nothing is a function. */
function outsideOfTexts(formula: string, replace: (piece: string) => string): string {
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, piece => (/^["']/.test(piece) ? piece : replace(piece)))
}

function cannotBeSaved(name: string, cell: CellRef): UnusableFile {
  return new UnusableFile(
    `${fullAddress(cell)} uses ${name}, which cannot be saved from here. Undo it and write this formula in Excel.`,
  )
}
