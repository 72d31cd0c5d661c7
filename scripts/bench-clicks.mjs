// What a click on a trigger point costs: how long the page is held up, and when its heat is seen. Part of `npm run bench`.
import { atRest } from './served-build.mjs';

const CLICKS = 10;
/** A task longer than this is felt. */
const LONG_MS = 50;
const VIEWPORT = { width: 1280, height: 800 };

/** Runs in the page before anything else: writes down what goes to the worker of the heat and what comes back, and the frame in which it is seen. */
function listen() {
  const log = { asked: 0, skin: 0, under: 0, seen: 0, frames: 0, bytes: 0 };
  window.heatLog = log;
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.kind === 'draw') Object.assign(log, { asked: performance.now(), skin: 0, under: 0, seen: 0, frames: 0, bytes: 0 });
    if (message?.kind === 'body') {
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'under') Object.assign(log, { under: performance.now(), bytes: data.parts.reduce((sum, { values }) => sum + (values?.length ?? 0), 0) });
        if (data.kind !== 'drawn') return;
        log.skin = performance.now();
        // when this frame's own work is done, it is on its way to the screen
        requestAnimationFrame(() => setTimeout(() => (log.seen = performance.now())));
      });
    }
    return send.call(this, message, ...rest);
  };
  const count = () => {
    if (!log.seen) log.frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

async function visit(newSheet, address) {
  const page = await newSheet({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  await page.addInitScript(listen);
  await page.goto(address);
  await page.waitForFunction(() => 'myoscope' in window, undefined, { timeout: 60_000 });
  await page.evaluate(() => window.myoscope.ready);
  return page;
}

/** Clicks a marker by its name and waits for its heat. */
async function click(page, name) {
  return page.evaluate(async (label) => {
    const log = window.heatLog;
    log.seen = 0;
    const start = performance.now();
    document.querySelector(`button[aria-label="${label}"]`).click();
    while (!log.seen || log.asked < start) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { toSkin: log.skin - log.asked, toUnder: log.under ? log.under - log.asked : null, toSeen: log.seen - start, frames: log.frames, kilobytes: log.bytes / 1000 };
  }, name);
}

const namesOf = (page) => page.getByRole('button', { name: /, point \d+, right$/ }).evaluateAll((buttons) => [...new Set(buttons.map((button) => button.getAttribute('aria-label')).filter(Boolean))]);

/** The tasks of the page's main thread while other work goes on, in ms, by the clock and of the processor alone; longest first. */
async function tasksDuring(page, work) {
  const session = await page.context().newCDPSession(page), events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await work();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}:${tid}`));
  return events.filter(({ ph, name, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && main.has(`${pid}:${tid}`)).map(({ dur, tdur }) => ({ clock: dur / 1000, processor: (tdur ?? dur) / 1000 })).sort((a, b) => b.processor - a.processor);
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const row = (what, values, unit = 'ms') => console.log(`${what.padEnd(58)} middle ${middle(values).toFixed(1).padStart(6)}, most ${Math.max(...values).toFixed(1).padStart(6)} ${unit}`);

export async function clicksOnPoints(address, newSheet) {
  const page = await visit(newSheet, address), names = await namesOf(page);
  const spread = Array.from({ length: CLICKS }, (_, i) => names[Math.floor(((i + 0.5) * names.length) / CLICKS)]);
  // Those at the end are made ahead last.
  const early = [];
  for (const name of names.slice(-5)) early.push((await click(page, name)).toSkin);
  row('a pattern that nobody has made ahead, asked to answered', early);
  await page.evaluate(() => window.myoscope.open('#'));
  await page.waitForTimeout(15_000);
  for (const peel of ['skin', 'superficial']) {
    await page.evaluate((stop) => window.myoscope.open(`#peel=${stop}`), peel);
    await atRest(page);
    const { programs } = await page.evaluate(() => window.myoscope.stats());
    const results = [];
    const tasks = await tasksDuring(page, async () => {
      for (const name of spread) results.push(await click(page, name));
    });
    console.log(`${CLICKS} clicks on points, peeled to ${peel}: longest task ${tasks[0].processor.toFixed(1)} ms of the processor, ${Math.max(...tasks.map(({ clock }) => clock)).toFixed(1)} ms by the clock, ${tasks.filter(({ processor }) => processor > LONG_MS).length} above ${LONG_MS} ms of the processor, ${(await page.evaluate(() => window.myoscope.stats().programs)) - programs} new programs`);
    row('  asked to the skin’s answer', results.map(({ toSkin }) => toSkin));
    row('  asked to the answer for what lies under it', results.flatMap(({ toUnder }) => toUnder ?? []));
    row('  what the parts under it bring', results.map(({ kilobytes }) => kilobytes), 'kB');
    row('  click to the first frame with heat', results.map(({ toSeen }) => toSeen));
    row('  frames from the click to that one', results.map(({ frames }) => frames), '');
  }
  await page.close();
}
