/** What makes an address unsafe: it runs something, holds its own content, or leads into a machine or a share. */
export type Danger = 'runs' | 'holds' | 'local' | 'share';

const schemes: Readonly<Record<string, Danger>> = {
  command: 'runs',
  javascript: 'runs',
  vbscript: 'runs',
  data: 'holds',
  file: 'local',
};

/** What is unsafe in an address; null where nothing is. Browsers read past white space and control characters in a scheme. */
export function dangerOf(address: string): Danger | null {
  const plain = decoded(address.slice(0, 200)).replace(/[\0-\x20]+/g, '');
  if (/^\\\\[^\\]/.test(plain)) return 'share';
  const scheme = /^([a-z]{4,10}):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme !== undefined && Object.hasOwn(schemes, scheme) ? (schemes[scheme] ?? null) : null;
}

/** The first letter of an unsafe scheme, or a sign of a disguise. */
const suspicious = /^[\0-\x20]*[cdfjv]|[&\\]/i;

/** True for the start of an address that has to be looked at: an unsafe scheme, or one that may be written in disguise. */
export function mayBeUnsafe(start: string): boolean {
  if (!suspicious.test(start)) return false;
  const address = start.trimStart();
  return dangerOf(address) !== null || /^[\w&#;\\%]{0,40}[&\\]/.test(address);
}

const named: Readonly<Record<string, string>> = { colon: ':', Tab: '', NewLine: '', bsol: '\\' };

/** An address with its character references read. */
function decoded(address: string): string {
  if (!address.includes('&')) return address;
  return address.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{1,10}));/g, (whole, ...parts: string[]) => {
    const [decimal, hex, name] = parts;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return name !== undefined && Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  });
}
