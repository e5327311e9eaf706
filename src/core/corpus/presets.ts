import type { Config, presetNames } from './config.js';

/** What a preset changes. */
export interface Preset {
  /** Everything is asked for in a draft already, as it is of a proposal. */
  readonly atOnce: boolean;
  readonly rules: NonNullable<Config['rules']>;
}

/** The presets that a configuration may extend; `docs/configuration.md` says the same in words. */
export const presets: Readonly<Record<(typeof presetNames)[number], Preset>> = {
  recommended: { atOnce: false, rules: {} },
  strict: { atOnce: true, rules: { 'missing-kill-rule': { 'every-adr': true } } },
};
