import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { bundleSinglePage, bundleWorkbench } from './bundlePages.ts'
import { bundlePane } from './bundlePane.ts'
import { bundleExcel } from './excel/bundleExcel.ts'
import { localAddress } from './excel/manifestXml.ts'
import { gzipSize } from './gzipSize.ts'
import { bundleSheets } from './sheets/bundleSheets.ts'

const root = join(import.meta.dirname, '..')

/** Where the add-in for Excel will be served from. */
const excelAddress = process.env.THROUGHLINE_EXCEL_URL ?? localAddress

/** What is built: the files, and how they are made. */
const products: readonly { readonly files: readonly string[]; readonly make: () => Promise<void> }[] = [
  { files: ['dist/local/cli.js'], make: () => bundle(join(root, 'src/local/cli.ts'), join(root, 'dist/local/cli.js')) },
  { files: ['dist/pane/pane.js', 'dist/pane/pane.css'], make: pane },
  {
    files: ['page.js', 'page.css', 'worker.js', 'grid.js', 'grid.css'].map(file => `dist/workbench/${file}`),
    make: () => bundleWorkbench(join(root, 'dist/workbench')),
  },
  { files: ['dist/throughline.html'], make: () => bundleSinglePage(join(root, 'dist/throughline.html')) },
  {
    files: ['pane.js', 'pane.css', 'worker.js', 'taskpane.html', 'manifest.xml'].map(file => `dist/excel/${file}`),
    make: () => bundleExcel(join(root, 'dist/excel'), excelAddress, join(root, 'dist/throughline.html')),
  },
  {
    files: ['Code.js', 'Commands.js', 'Sidebar.html', 'appsscript.json'].map(file => `dist/sheets/${file}`),
    make: () => bundleSheets(join(root, 'dist/sheets')),
  },
]

for (const { files, make } of products) {
  await make()
  for (const file of files) {
    const text = await readFile(join(root, file), 'utf8')
    console.log(`${file}  ${Math.ceil(text.length / 1000)} kB, ${Math.ceil(gzipSize(text))} kB packed`)
  }
}

async function pane(): Promise<void> {
  const { script, style } = await bundlePane({ core: true })
  await write('dist/pane/pane.js', script)
  await write('dist/pane/pane.css', style)
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
