/** Lets the user choose one workbook file; nothing happens where none is chosen. */
export function chooseFile(take: (file: File) => void): void {
  document.querySelector(`.${name}`)?.remove()
  const field = document.createElement('input')
  field.className = name
  field.hidden = true
  field.type = 'file'
  field.accept = '.xlsx,.xlsm,.xltx,.xltm,.csv'
  field.addEventListener('change', () => {
    const file = field.files?.[0]
    if (file !== undefined) take(file)
  })
  // Outside the page nothing would hold it while the user looks for a file.
  document.body.append(field)
  field.click()
}

const name = 'wb-file'
