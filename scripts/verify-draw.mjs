// Recomputes the public record of a draw, by the rules of EPD-2: node verify-draw.mjs RECORD.json
// Plain Node 18 or newer, nothing else. Exit code 0: all is as recorded; 1: something differs, or nothing can be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const bytes = (digits) => Buffer.from(digits ?? '', 'hex');
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
};

// oxlint-disable-next-line max-lines-per-function -- one page that a stranger reads from top to bottom
function walk({ projects, pool, ineligible, maxLoad }, key) {
  const members = pool.map((row) => ({ held: 0, ...row, serves: new Set(), seats: new Set() }));
  const barred = new Set(ineligible.map(({ project, n }) => `${n} ${project}`));
  const isBarred = (p, m) => barred.has(`${m.n} ${projects[p].code}`);
  const hasSpare = (m) => m.held + m.seats.size + m.serves.size < maxLoad;
  // Finds one more member of a stratum for project p, if need be by moving others out of theirs.
  const fill = (p, stratum, tried = new Set()) => {
    const free = members.filter((m) => m.stratum === stratum && !isBarred(p, m) && !m.seats.has(p) && !m.serves.has(p));
    const found = free.find(hasSpare) ?? free.find((m) => !tried.has(m) && tried.add(m) && leaves(m, tried));
    return found?.serves.add(p) !== undefined;
  };
  const leaves = (m, tried) => [...m.serves].some((q) => fill(q, m.stratum, tried) && m.serves.delete(q));
  const keepsReserve = (p, m) => {
    if (m.serves.has(p)) return true;
    const other = members.find((x) => x.stratum === m.stratum && x.serves.has(p));
    other.serves.delete(p);
    const can = hasSpare(m) || leaves(m, new Set([m]));
    return (can ? m : other).serves.add(p) && can;
  };
  return projects.map(({ code, seats, employerCap }, p) => {
    const remaining = [...members].sort((a, b) => a.n - b.n);
    const place = (i) => sha(i, key + code, i).reduce((rest, byte) => (rest * 256 + byte) % remaining.length, 0);
    const order = pool.map((_, i) => remaining.splice(place(Buffer.from([i >> 8, i & 255])), 1)[0]);
    members.forEach((m) => m.serves.clear());
    const open = projects.flatMap(({ seats }, q) => (q < p ? [] : Object.entries(seats).map((seat) => [q, ...seat])));
    const fillable = open.every(([q, stratum, count]) => [...Array(count)].every(() => fill(q, stratum)));
    const [left, seated, skipped] = [new Map(Object.entries(seats)), [], []];
    const whyNot = (m) => {
      if (isBarred(p, m)) return 'ineligible';
      if (m.held + m.seats.size >= maxLoad) return 'load';
      if (!left.get(m.stratum)) return 'stratum';
      if (seated.filter(({ employer }) => employer === m.employer).length >= employerCap) return 'employer';
      return fillable && keepsReserve(p, m) ? undefined : 'reserve';
    };
    for (const m of order) {
      const why = [...left.values()].some((count) => count > 0) ? whyNot(m) : 'full';
      if (why !== undefined) skipped.push({ n: m.n, why, at: seated.length });
      if (why !== undefined) continue;
      m.serves.delete(p);
      m.seats.add(p);
      left.set(m.stratum, left.get(m.stratum) - 1);
      seated.push(m);
    }
    const before = skipped.filter(({ at }) => at < seated.length).map(({ n, why }) => ({ n, why }));
    const short = Object.fromEntries([...left].filter(([, count]) => count > 0));
    return { project: code, order: order.map(({ n }) => n), seated: seated.map(({ n }) => n), skipped: before, short };
  });
}

function stepsOf({ outcome, file, drawHash, commitments, reveals, wrong, publicValue, key, results }) {
  const drawn = outcome === 'drawn';
  const rows = new Map(file.parties.map((party) => [party.name ?? party, party]));
  const entry = (list, name) => list.find(({ party }) => party === name);
  const isWhole = (list) => (drawn ? list.length === rows.size : list.length <= rows.size);
  const isRoll = (list) => isWhole(list) && list.every((x) => rows.has(x.party) && entry(list, x.party) === x);
  const hash = ({ party, nonce }) => sha(`EPD-2/commit\0${drawHash}\0${party}\0`, bytes(nonce)).toString('hex');
  const agrees = (reveal) => entry(commitments, reveal.party)?.commitment === hash(reveal);
  const signed = (kind, { party, signature }, ...texts) => {
    const message = Buffer.from([`EPD-2/${kind}-signature`, drawHash, ...texts].join('\0'));
    const key = { kty: 'OKP', crv: 'Ed25519', x: bytes(rows.get(party)?.publicKey).toString('base64url') };
    return key.x.length === 43 && verify(null, message, createPublicKey({ key, format: 'jwk' }), bytes(signature));
  };
  const isOutside = ({ party }) => rows.get(party)?.outside;
  const isOpened = (x) => x.openers.some(isOutside) && x.openers.every((by) => signed('open', by, x.party, x.nonce));
  const isSigned = (x) => (x.openers ? isOpened(x) : signed('reveal', x, x.party, x.nonce));
  const isCommitted = (x) => signed('commit', x, x.party, x.commitment, x.envelope ?? '');
  const honest = () => commitments.every(isCommitted) && [...reveals, ...wrong].every(isSigned);
  const sorted = [...reveals].sort((a, b) => Buffer.compare(Buffer.from(a.party), Buffer.from(b.party)));
  const numbers = [...publicValue].sort((a, b) => a - b).map((number) => `${number}.`);
  const parts = [drawHash.toUpperCase(), ...sorted.map(({ nonce }) => nonce.toUpperCase()), `${numbers.join('')}/`];
  const panels = drawn ? walk(file, parts.join('./')) : [];
  return [
    ['drawHash', sha(canonical(file)).toString('hex') === drawHash],
    ['commitments', isRoll(commitments) && isRoll(reveals) && reveals.every(agrees) && !wrong.some(agrees)],
    ...(file.parties.every((party) => party.name === undefined) ? [] : [['signatures', honest()]]),
    ['key', key === (drawn ? parts.join('./') : undefined)],
    ['number of panels', results.length === panels.length],
    ...panels.map((panel, p) => [`panel ${panel.project}`, canonical(panel) === canonical(results[p] ?? 0)]),
  ];
}

const steps = stepsOf(JSON.parse(readFileSync(process.argv[2], 'utf8')));
for (const [name, same] of steps) console.log(`${same ? 'same     ' : 'DIFFERENT'}  ${name}`);
process.exitCode = steps.every(([, same]) => same) ? 0 : 1;
console.log(process.exitCode ? 'NOT REPRODUCED: do not trust this record' : 'reproduced');
