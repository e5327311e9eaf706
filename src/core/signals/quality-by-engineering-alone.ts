import { fieldOf } from '../artifact/fields.js';
import { atField, quoted } from './shared/at.js';
import { isOwnedBy } from './shared/deciding-sides.js';
import { signal } from './signal.js';

/** Quality bars and health constraints that nobody of product owns. */
export const qualityByEngineeringAlone = signal({
  id: 'quality-by-engineering-alone',
  name: 'Quality is owned by engineering alone',
  about: 'quality-bar',
  next: 'Let product own each quality bar and health constraint together with engineering.',
  limits: { records: 2 },
  *evidence({ subjects }) {
    for (const subject of subjects) {
      const { artifact, decision } = subject;
      const field = fieldOf(decision, 'quality-bar') ?? fieldOf(decision, 'health');
      if (!field || !isOwnedBy('engineering', subject)) continue;
      yield atField(artifact, field, `engineering alone owns: ${quoted(field.value)}`);
    }
  },
});
