/** Lets the user choose one workbook file; nothing happens where none is chosen. */
export function chooseFile(take: (file: File) => void): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.xlsx,.xlsm,.xltx,.xltm,.csv'
  field.addEventListener('change', () => {
    const file = field.files?.[0]
    if (file !== undefined) take(file)
  })
  field.click()
}
