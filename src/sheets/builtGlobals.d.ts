/** Written by the build, from the commands that the menu shows. */
declare function onOpen(): void

/** Written by the build: the bundle of `server.ts`, loaded when it is first called. */
declare function throughlineServer_(): typeof import('./server.ts')
