import { builtPolicy } from '../../core/policy/builtPolicy.ts'
import { policyParts } from '../../core/policy/policy.ts'
import { Section } from '../parts/Section.tsx'
import { strings } from '../strings.ts'

/** What the build has turned off for everyone, which nobody can turn on here. */
export function OrganizationSettings() {
  if (builtPolicy.size === 0) return null
  return (
    <Section title={strings.settings.organization}>
      <div class="tl-setting">
        <p class="tl-setting-help">{strings.settings.off}</p>
        <ul>
          {[...policyParts].map(([part, title]) =>
            builtPolicy.has(part) ? (
              <li key={part} class="tl-setting-title">
                {title}
              </li>
            ) : null,
          )}
        </ul>
      </div>
    </Section>
  )
}
