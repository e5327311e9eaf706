import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Property {
  readonly type: string;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly markdownDescription: string;
  readonly default: unknown;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: { untrustedWorkspaces: { supported: unknown }; virtualWorkspaces: { supported: unknown } };
  readonly icon: string;
  readonly l10n: string;
  readonly contributes: {
    commands: readonly { command: string; title: string; category?: string; enablement?: string }[];
    menus: Readonly<Record<string, readonly { command: string; when?: string }[]>>;
    walkthroughs: readonly {
      steps: readonly {
        id: string;
        description: string;
        media: { image: Readonly<Record<string, string>>; altText: string };
        completionEvents: readonly string[];
      }[];
    }[];
    configuration: { properties: Readonly<Record<string, Property>> };
  };
}

const root = join(import.meta.dirname, '..', '..', '..');
const text = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const texts = readFileSync(join(root, 'package.nls.json'), 'utf8');
const nls = JSON.parse(texts) as Readonly<Record<string, string>>;
const { commands, menus, configuration } = manifest.contributes;

describe('the manifest', () => {
  it('has no setting that could name a program or an address', () => {
    for (const [name, property] of Object.entries(configuration.properties)) {
      const isChoice = property.type === 'boolean' || (property.type === 'string' && property.enum !== undefined);
      assert.ok(isChoice, `${name} takes free text: a stranger's .vscode/settings.json could fill it`);
    }
  });

  it('describes every setting and each of its values, and lets a folder have its own', () => {
    for (const [name, property] of Object.entries(configuration.properties)) {
      assert.match(property.markdownDescription, /^%.+%$/, name);
      assert.equal(property.scope, 'resource', name);
      assert.equal(property.markdownEnumDescriptions?.length, property.enum?.length, name);
      assert.notEqual(property.default, undefined, name);
    }
  });

  it('shows at most fifteen commands in the palette, and hides the others', () => {
    const hidden = (menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command);
    const shown = commands.filter(({ command }) => !hidden.includes(command));
    assert.ok(shown.length <= 15, shown.map(({ command }) => command).join(', '));
    assert.ok(hidden.every((name) => commands.some(({ command }) => command === name)));
  });

  it('hides each command where it can do nothing, in one category', () => {
    for (const { command, category, enablement } of commands) {
      assert.equal(category, '%category%', command);
      assert.ok(enablement, `${command} has no enablement`);
    }
  });

  it('puts one icon into the editor title, where an artifact is shown', () => {
    assert.deepEqual(
      menus['editor/title']?.map(({ command, when }) => [command, when]),
      [['cutline.openTensionPanel', 'cutline.isArtifact']],
    );
  });

  it('begins something new from the view though one of its folders is off', () => {
    const whens = (menus['view/title'] ?? []).filter(({ command }) => /new(?:Prd|Decision)$/.test(command));
    assert.equal(whens.length, 2);
    for (const { when = '' } of whens)
      for (const key of ['cutline.hasArtifacts', 'cutline.isEmpty']) {
        assert.ok(when.includes(key), when);
        assert.ok(!when.includes('isOff'), when);
      }
  });

  it('takes every text from package.nls.json, which has no other', () => {
    const asked = [...new Set([...text.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key ?? ''))].sort();
    assert.deepEqual(asked, Object.keys(nls).sort());
  });

  it('offers in menus and links only commands that it has', () => {
    const own = new Set(commands.map(({ command }) => command));
    for (const { command } of Object.values(menus).flat()) assert.ok(own.has(command), command);
    for (const [, name = ''] of texts.matchAll(/\(command:([\w.]+)/g)) {
      const isOfView = name === 'cutline.decisions.focus';
      assert.ok(own.has(name) || isOfView || name.startsWith('workbench.'), name);
    }
  });

  it('has a walkthrough of five steps, each with a picture, a command, and something that ticks it', () => {
    const [{ steps } = { steps: [] }] = manifest.contributes.walkthroughs;
    assert.equal(steps.length, 5);
    for (const { id, description, media, completionEvents } of steps) {
      for (const picture of Object.values(media.image)) assert.ok(existsSync(join(root, picture)), picture);
      assert.match(media.altText, /^%.+%$/, id);
      assert.match(nls[description.slice(1, -1)] ?? '', /\[[^\]]+\]\(command:[\w.]+\)$/, id);
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [, kind, name = ''] = /^on(Command|View|Context):(.+)$/.exec(event) ?? [];
        if (kind === 'Command')
          assert.ok(
            commands.some(({ command }) => command === name),
            event,
          );
        else assert.ok(kind !== undefined, event);
      }
    }
  });

  it('starts only where somebody writes markdown or keeps decisions', () => {
    const others = manifest.activationEvents.filter((event) => !event.startsWith('workspaceContains:'));
    assert.deepEqual(others, ['onLanguage:markdown', 'onWebviewPanel:cutline.tensionPanel']);
    for (const event of manifest.activationEvents) assert.doesNotMatch(event, /\*/, 'a glob searches the whole folder');
  });

  it('runs in Restricted Mode and on file systems without a disk', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, 'limited');
  });

  it('has its icon', () => {
    assert.equal(readFileSync(join(root, manifest.icon)).readUInt32BE(16), 128);
  });
});

/** What lenses and actions call with arguments that nobody else has. */
const inner: ReadonlySet<string> = new Set(['cutline.beginAnswer', 'cutline.listFindings']);

describe('the commands of the manifest', () => {
  it('are those that the extension registers', () => {
    const found = sources().flatMap((source) => [...source.matchAll(/\bcommand\('(\w+)'/g)]);
    const registered = found.map(([, name]) => `cutline.${name ?? ''}`).filter((name) => !inner.has(name));
    assert.deepEqual(registered.sort(), commands.map(({ command }) => command).sort());
  });
});

function sources(): string[] {
  const folder = join(root, 'src', 'extension');
  assert.ok(existsSync(folder));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
