import type { GridEvents, GridModule, GridPort } from './gridPort.ts'

/** Loads the grid, which is a bundle of its own many times the size of this page, and starts it. */
export async function loadGrid(container: HTMLElement, dark: boolean, events: GridEvents): Promise<GridPort> {
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = '/grid.css'
  document.head.append(style)
  // As a variable, so that the bundler leaves it to the browser.
  const address = '/grid.js'
  const grid = (await import(address)) as GridModule
  return grid.openGrid(container, dark, events)
}
