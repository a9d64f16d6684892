export { rpc } from './rpc.ts'
