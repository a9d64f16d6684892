import { createContext, runInContext } from 'node:vm'
import { services } from '../services.ts'
import type { Gate } from './gate.ts'

/**
 * Where no rights are given yet, a service that is touched while the script loads takes the menu away. What is loaded later,
 * by functions whose names end with an underscore, keeps to the same.
 */
export const quietLoading: Gate = {
  title: 'Loading Code.js and Commands.js touches no service',
  check({ code, commands }) {
    const touched: string[] = []
    const touch = (what: string): never => {
      touched.push(what)
      throw new Error(`${what} was touched`)
    }
    const trap = (service: string) =>
      new Proxy(function service() {}, {
        get: (_, key) => touch(`${service}.${String(key)}`),
        apply: () => touch(`${service}()`),
        construct: () => touch(`new ${service}`),
      })
    const loaders = [code, commands].flatMap(text =>
      [...text.matchAll(/^function (\w+_)\(\)/gm)].map(([, name]) => `${name}()`),
    )
    try {
      const context = createContext(Object.fromEntries(services.map(service => [service, trap(service)])))
      runInContext([code, commands, ...loaders].join('\n'), context)
      return touched
    } catch (error) {
      return touched.length > 0 ? touched : [String(error)]
    }
  },
}
