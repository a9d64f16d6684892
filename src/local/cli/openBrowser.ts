import { spawn } from 'node:child_process'

/** What each system opens addresses with. */
const openers = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
} as const satisfies Partial<Record<NodeJS.Platform, readonly string[]>>

/** Opens an address in the browser that the user has chosen, where there is one. */
export function openBrowser(address: string): void {
  const { platform, env } = process
  // Without a display a browser of the terminal would take the terminal over.
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return
  const [program, ...words] = openers[platform as keyof typeof openers] ?? ['xdg-open']
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true })
  // The address is printed as well: whoever has no such program opens it by hand.
  child.on('error', () => {})
  child.unref()
}
