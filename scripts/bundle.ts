import { chmod } from 'node:fs/promises'
import { build } from 'esbuild'
import { policyConstants } from './buildPolicy.ts'

/** Bundles a program for Node 20, with all that it imports, into one file that can be started. */
export async function bundle(from: string, to: string): Promise<void> {
  await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: policyConstants(),
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'eof',
    logLevel: 'warning',
  })
  await chmod(to, 0o755)
}
