import { settings } from '../../src/core/settings/index.ts'

/** The points of a met target and a reached stretch, where no setting changes them. */
export const defaultPointScale = { target: settings.pointsTarget.default, stretch: settings.pointsStretch.default }

/** The shares of the weight that a score needs, where no setting changes them. */
export const defaultCoverageThresholds = {
  scored: settings.coverageScored.default,
  minimum: settings.coverageMinimum.default,
}
