/** The configuration that `cutline init` writes: valid as it is, with every other key as a comment. */
export function starter(strict: boolean): string {
  return `# How Cutline reads this repository. Every key may be left out.
version: 1

# recommended grows with the status of each record; strict asks for everything at once.
extends: ${strict ? 'strict' : 'recommended'}

# What files are, where Cutline takes them for something else.
# artifacts:
#   adr: [docs/architecture/*.md]
#   prd: [docs/product/*.md]
#   decision-log: [docs/decisions.md]
#   none: [docs/archive/**]

# Who stands for which side when a decision is shared.
# people:
#   "@cart-pm": product
#   "@cart-lead": engineering

# The decision matrix and the definition of done, if a file of the repository holds them.
# matrix: {file: docs/how-we-decide.md}
# definition-of-done: {file: docs/definition-of-done.md}

# How much a rule matters: off, hint, information, warning or error.
# rules:
#   missing-cut-line: warning

# The same for some files. A later entry wins over an earlier one.
# overrides:
#   - files: [docs/adr/00*.md]
#     rules: {missing-section: 'off'}

# More spellings of a section's heading.
# headings:
#   non-goals: [What we leave to others]

# A signal of the Tension Panel that is known and accepted, with the reason.
# signals:
#   rush-loop: {mute: One release a year is all that we may ship.}

# Where the findings lie that cutline baseline sets aside; false shows everything.
# baseline: .cutline-baseline.json
`;
}
