import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnusableFile } from '../unusableFile.ts'
import { attribute, isOn } from './attribute.ts'
import { escapeXml } from './escapeXml.ts'
import { scanXml } from './scanXml.ts'

function events(xml: string): string[] {
  const heard: string[] = []
  scanXml(xml, 'part.xml', {
    open: (name, tag) => heard.push(`+${name}|${tag}`),
    text: piece => heard.push(piece),
    close: name => heard.push(`-${name}`),
  })
  return heard
}

describe('scanXml', () => {
  test('tags lose their prefix, attributes stay, texts come with entities replaced', () => {
    expect(events('<?xml version="1.0"?>\n<x:a b="1">R&amp;D<c/> &#233;&#x1F600;</x:a>\n')).toEqual([
      '+a|x:a b="1"',
      'R&D',
      '+c|c',
      '-c',
      ' é😀',
      '-a',
    ])
  })

  test('comments, instructions and CDATA', () => {
    expect(events('<a><!-- <b> --><?go <b>?><![CDATA[1 < 2 &amp;]]></a>')).toEqual(['+a|a', '1 < 2 &amp;', '-a'])
  })

  test('a bracket inside of quotes does not end a tag', () => {
    expect(events(`<a b=">" c='/>"'/>`)).toEqual([`+a|a b=">" c='/>"'`, '-a'])
  })

  test('line ends are one sign; a bare & stays', () => {
    expect(events('<a>1\r\n2\r3 & 4 &no; &#1114112;</a>')).toEqual(['+a|a', '1\n2\n3 & 4 &no; &#1114112;', '-a'])
  })

  test.each([
    ['<a>', 'never closed'],
    ['<a', 'cut off'],
    ['<a b="', 'cut off'],
    ['<a></b>', 'closes nothing'],
    ['</a>', 'closes nothing'],
    ['<a><!-- </a>', 'cut off'],
    ['<a><![CDATA[ </a>', 'cut off'],
    ['<?xml', 'cut off'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'document type'],
    ['<a>< b></a>', 'no name'],
  ])('%s is damage', (xml, why) => {
    expect(() => events(xml)).toThrow(UnusableFile)
    expect(() => events(xml)).toThrow(new RegExp(`part.xml: .*${why}`))
  })

  test('any text is walked through or refused', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '!',
      '--',
      '[CDATA[',
      ']]>',
      '?',
      '&',
      '#',
      ';',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), signs => {
        try {
          events(signs.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableFile)
        }
      }),
    )
  })
})

describe('attribute', () => {
  const tag = `c r="A1" x14:s = '2' xml:space="preserve" t="a=&quot;b&quot; v='9'" last=""`

  test.each([
    ['r', 'A1'],
    ['s', '2'],
    ['space', 'preserve'],
    ['t', `a="b" v='9'`],
    ['last', ''],
    ['v', null],
    ['ace', null],
    ['c', null],
    ['', null],
  ])('%s', (name, value) => expect(attribute(tag, name)).toBe(value))

  test.each(['c', 'c r', 'c r=', 'c r=A1', 'c r="A1', '=""'])('%s has no attribute r', odd => {
    expect(attribute(odd, 'r')).toBeNull()
  })

  test('what escapeXml writes comes back', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(attribute(`c a="" r="${escapeXml(text)}"`, 'r')).toBe(text)
      }),
    )
  })

  test.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('hidden="%s" is %s', (value, on) => expect(isOn(`row hidden="${value}"`, 'hidden')).toBe(on))

  test('an absent attribute is not on', () => expect(isOn('row', 'hidden')).toBe(false))
})
