/** Hands a file to the user, who finds it where the browser keeps what it saves. */
export function download(name: string, bytes: Uint8Array): void {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read by the next task.
  setTimeout(() => URL.revokeObjectURL(address))
}
