import { expect, test } from 'vitest'
import { freeNames } from './freeNames.ts'
import { parseScript } from './parseScript.ts'

test.each([
  ['used and not declared', 'alert(1)', ['alert']],
  ['declared anywhere around', 'function f(a) { return () => a + b; var b } f()', []],
  ['declared in a block that has ended', '{ let a; const b = 1; class C {} } a; b; C', ['a', 'b', 'C']],
  ['declared by var in a block', '{ var a } a; for (var b of []) {} b', []],
  ['of another function', 'function f() { var a } a', ['a']],
  ['of a loop', 'for (let a = 0; a < 1; a++) a; for (const b in {}) b; a; b', ['a', 'b']],
  ['of what was caught', 'try {} catch ({ message }) { message } message', ['message']],
  ['of a switch', 'switch (1) { case 1: let a; a } a', ['a']],
  ['taken apart', 'const { a, b: [c = d], ...e } = {}; a; b; c; e', ['d', 'b']],
  ['given with a default', '(function (a = b, ...c) { arguments; c; a })()', ['b']],
  ['of a function or class within itself', '(function f() { f }); (class C { m() { C } }); f; C', ['f', 'C']],
  ['keys and parts', '({ a: 1, b() {}, [c]: d }).e[f]', ['c', 'd', 'f']],
  ['in short for key and value', '({ a })', ['a']],
  ['labels', 'a: for (;;) { continue a }', []],
  ['asked for only', 'typeof a; typeof b.c', ['b']],
  ['assigned', 'a = 1; [b] = []; c++', ['a', 'b', 'c']],
])('names %s', (_, script, free) => expect([...freeNames(parseScript(script))]).toEqual(free))
