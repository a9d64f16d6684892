import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line to be read by machines. A file that does not load counts as a failed test. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const notRun = modules.filter(module => module.errors().length > 0).length + errors.length
    const passed = states.filter(state => state === 'passed').length
    const failed = states.filter(state => state === 'failed').length + notRun
    console.log(`tests: ${passed} passed, ${failed} failed, ${states.length + notRun - passed - failed} skipped`)
  }
}
