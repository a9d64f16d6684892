import type { Command } from '../../src/core/commands/define.ts'
import * as registry from '../../src/core/commands/registry.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { underPolicy } from '../../src/core/policy/underPolicy.ts'
import { version } from '../../src/core/version.ts'
import { leastApi } from '../../src/excel/leastApi.ts'
import { escapeXml } from '../../src/files/xml/escapeXml.ts'

/** Sides of the drawings in pixels that Excel asks for in the ribbon. */
export const iconSizes = [16, 32, 80] as const

/** Sides of the drawings that stand for the add-in in lists, the second for fine screens. */
export const listIconSizes = [64, 128] as const

/** Where the add-in is served from while it is tried on the machine that builds it. */
export const localAddress = 'https://localhost:3000/'

/** What a manifest says of an add-in in lists, and the page that its pane shows. */
interface ListedApp {
  /** Identifies it everywhere and never changes. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly page: string
}

const throughline: ListedApp = {
  id: '7c2f4a3e-91d5-4b8e-a6c0-3f5b1d9e2a74',
  name: 'Throughline',
  description:
    'Fair, explainable performance review scores from the metric tables that you already keep. Nothing leaves the workbook.',
  page: 'taskpane.html',
}

const checks: ListedApp = {
  id: 'b1d0c6f2-5a47-4e0d-9c3e-8f27d64a1b90',
  name: 'Throughline checks',
  description: 'Measures how Excel takes the requests of Throughline, for its manual checks. Not for everyday use.',
  page: 'checks.html',
}

/** Texts, pictures and addresses of the ribbon, each by its name in the manifest. */
interface Resources {
  readonly images: Map<string, string>
  readonly urls: Map<string, string>
  readonly short: Map<string, string>
  readonly long: Map<string, string>
}

/** The commands that the ribbon shows under a policy. */
export function ribbonCommands(policy: Policy): readonly Command[] {
  return Object.values<Command>(registry)
    .filter(({ places }) => places.includes('ribbon'))
    .flatMap(command => underPolicy(command, policy) ?? [])
}

/** The manifest of the add-in as it is served at an address that ends with a slash, and built under a policy. */
export function manifestXml(base: string, policy: Policy): string {
  const resources: Resources = { images: new Map(), urls: new Map(), short: new Map(), long: new Map() }
  const ribbon = ribbonXml(base, ribbonCommands(policy), resources)
  return officeApp(base, throughline, overridesXml(ribbon, resources))
}

/** The manifest of the page of the manual checks, which has no button of its own in the ribbon. */
export function checksManifestXml(base: string): string {
  return officeApp(base, checks, '')
}

function officeApp(base: string, { id, name, description, page }: ListedApp, overrides: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Throughline authors</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="${name}"/>
  <Description DefaultValue="${escapeXml(description)}"/>
  <IconUrl DefaultValue="${base}icon-64.png"/>
  <HighResolutionIconUrl DefaultValue="${base}icon-128.png"/>
  <SupportUrl DefaultValue="${base}help.html"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets><Set Name="ExcelApi" MinVersion="${leastApi}"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${base}${page}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
${overrides}</OfficeApp>
`
}

/** The button and the menu of the ribbon, with the texts, pictures and addresses that they name. */
function overridesXml(ribbon: string, resources: Resources): string {
  return `  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
${ribbon}
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>${list('Image', resources.images)}</bt:Images>
      <bt:Urls>${list('Url', resources.urls)}</bt:Urls>
      <bt:ShortStrings>${list('String', resources.short)}</bt:ShortStrings>
      <bt:LongStrings>${list('String', resources.long)}</bt:LongStrings>
    </Resources>
  </VersionOverrides>
`
}

/** A button that opens the pane, and a menu with the commands, each of which opens it with its own. */
function ribbonXml(base: string, commands: readonly Command[], { images, urls, short, long }: Resources): string {
  for (const size of iconSizes) images.set(`Icon.${size}`, `${base}icon-${size}.png`)
  const icon = `<Icon>${iconSizes.map(size => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('')}</Icon>`
  short.set('Group.Label', 'Throughline')
  const words = (name: string, title: string, help: string): string => {
    short.set(`${name}.Label`, title)
    long.set(`${name}.Tip`, help)
    return `<Label resid="${name}.Label"/><Supertip><Title resid="${name}.Label"/><Description resid="${name}.Tip"/></Supertip>${icon}`
  }
  const opens = (name: string, address: string): string => {
    urls.set(`${name}.Url`, address)
    return `<Action xsi:type="ShowTaskpane"><TaskpaneId>Throughline</TaskpaneId><SourceLocation resid="${name}.Url"/></Action>`
  }
  const items = commands.map(({ id: command, title, help }) => {
    const name = `Command.${command}`
    const address = `${base}taskpane.html?command=${command}`
    return `                    <Item id="${name}">${words(name, title, help)}${opens(name, address)}</Item>`
  })
  return `              <Group id="Throughline.Group">
                <Label resid="Group.Label"/>
                ${icon}
                <Control xsi:type="Button" id="Throughline.Open">${words('Open', 'Throughline', throughline.description)}${opens('Open', `${base}taskpane.html`)}</Control>
                <Control xsi:type="Menu" id="Throughline.Commands">${words('Commands', 'Commands', 'Everything that Throughline can do in this workbook.')}
                  <Items>
${items.join('\n')}
                  </Items>
                </Control>
              </Group>`
}

function list(kind: string, values: ReadonlyMap<string, string>): string {
  const tags = [...values].map(([name, value]) => `<bt:${kind} id="${name}" DefaultValue="${escapeXml(value)}"/>`)
  return tags.join('')
}
