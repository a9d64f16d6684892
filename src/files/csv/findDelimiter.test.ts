import { expect, test } from 'vitest'
import { findDelimiter } from './findDelimiter.ts'

test.each([
  ['Name,CSAT\nAna,0.92', ','],
  ['Name;CSAT\nAna;0,92\nBen;0,8', ';'],
  ['Name\tCSAT\nAna\t1,5', '\t'],
  ['Name|CSAT\nAna|1', '|'],
  ['1,5;2,5;3,5\n1,0;2,0;3,0', ';'],
  ['Confidential, do not share\n\nName;A;B\nx;1;2\n', ';'],
  ['Name,Languages\nAna,en;de\nBen,fr;it', ','],
  ['Name;Comment\nAna;"a, b, c\nd, e"\nBen;none', ';'],
  ['a,b;"c\n1,2;d', ','],
  ['Name\nAna', ','],
  ['', ','],
])('%j', (text, delimiter) => expect(findDelimiter(text)).toEqual({ delimiter, body: text }))

test('a first line sep= decides and is no record', () => {
  expect(findDelimiter('sep=|\r\na;b|c\r\n')).toEqual({ delimiter: '|', body: 'a;b|c\r\n' })
  expect(findDelimiter('SEP=\t\na;b')).toEqual({ delimiter: '\t', body: 'a;b' })
  expect(findDelimiter('separator\na;b').body).toBe('separator\na;b')
})
