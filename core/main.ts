import process from 'node:process';
import { pino } from 'pino';
import { Fault } from './app/fault.ts';
import { languages } from './catalogue/say.ts';
import { tell, tellRefused, tellSignIns } from './console.ts';
import type { Refusal } from './domain/refusal.ts';
import { openHouse, type House } from './house.ts';
import { readInitArguments, runInit } from './init-command.ts';
import { traceOf } from './http/log.ts';
import { systemChance, systemClock } from './persistence/chance.ts';
import { readSettings, settingsRefused, type Settings } from './settings.ts';

/** How often the house looks for what is due. */
const tickEvery = 1_000;

async function start(): Promise<void> {
  const [mode, ...args] = process.argv.slice(2);
  // A bureau of its own is never kept where demonstrations go.
  const settings = readSettings(mode === 'init' ? { NODE_ENV: 'production', ...process.env } : process.env);
  if (!settings.ok) return refuse(settings.refusal);
  const log = pino({ level: settings.value.logLevel, base: null }, pino.destination(2));
  try {
    await (mode === 'init' ? init(settings.value, args) : run(settings.value, log));
  } catch (cause) {
    log.error(traceOf(cause), 'start');
    refuse(cause instanceof Fault ? { code: cause.code, params: cause.params } : { code: 'START-004' });
  }
}

async function init(settings: Settings, args: readonly string[]): Promise<void> {
  const given = readInitArguments(args, new Date(systemClock.now()).getUTCFullYear());
  if (!given.ok) return refuse(given.refusal);
  const made = await runInit(settings, given.value, { clock: systemClock, chance: systemChance });
  if (!made.ok) return refuse(made.refusal);
  tell('START-005', { bureau: settings.bureau });
  tellSignIns(made.value);
}

async function run(settings: Settings, log: pino.Logger): Promise<void> {
  const opened = await openHouse(settings, { clock: systemClock, chance: systemChance, log });
  if (!opened.ok) return refuse(opened.refusal);
  const house = opened.value;
  const url = await house.listen();
  if (!url.ok) {
    await house.close();
    return refuse(url.refusal);
  }
  if (house.signIns.length > 0) {
    tell('START-002');
    tellSignIns(house.signIns);
  }
  tell('START-001', { url: url.value });
  stopWith(house, keepTicking(house, log));
}

function refuse(refusal: Refusal): void {
  for (const language of languages) tellRefused(settingsRefused(refusal, language));
  process.exitCode = 1;
}

/** Ticks one after the other; answers how to stop it. */
function keepTicking(house: House, log: pino.Logger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let idle = true;
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    running = house
      .tick()
      .catch((cause: unknown) => log.error(traceOf(cause), 'tick'))
      .finally(() => (idle = true));
  }, tickEvery);
  return () => {
    clearInterval(timer);
    return running;
  };
}

/** Stops once, on the first signal: no new requests, running ones end, then the store closes. */
function stopWith(house: House, stopTicking: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      tell('START-003');
      void stopTicking()
        .then(() => house.close())
        .then(() => process.exit(0));
    });
  }
}

await start();
