"use strict";
// Everything that a model or a tool wrote is put into text nodes, never into markup.

const ROW = 26; // pixels, as in the style
const { steps, texts } = JSON.parse(document.getElementById("data").textContent);
const list = document.getElementById("list");
const rows = document.getElementById("rows");
const details = document.getElementById("details");
const form = document.getElementById("filters");
const names = [...new Set(steps.map((step) => step.name))];
const roles = names.filter((name) => steps.some((step) => step.kind === "model" && step.name === name));
let found = steps.map((_, index) => index);
let chosen = 0; // a place in found

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const shown = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const count = (number) => number.toLocaleString("en");
const written = (step) => step.usage ? step.usage.forced + step.usage.sampled : undefined;

function text(step) {
  if (step.error !== undefined) return shown(step.error);
  if (step.kind !== "tool") return shown(step.text ?? step.answer ?? "");
  return `${shown(step.arguments ?? {})} \u2192 ${shown(step.observation ?? "")}`;
}

function colour(step) {
  if (step.error !== undefined) return "wrong";
  return step.kind === "model" ? `s${roles.indexOf(step.name) % 4}` : step.kind;
}

function row(place, from, to) {
  const index = found[place];
  const step = steps[index];
  const bar = element("i", colour(step));
  const share = (seconds) => 100 * Math.max(0, Math.min(1, (seconds - from) / (to - from)));
  bar.style.left = `${share(step.start)}%`;
  bar.style.width = `${share(step.start + step.seconds) - share(step.start)}%`;
  const tokens = written(step);
  const made = element(
    "div", `row ${step.kind}`,
    element("span", "number", count(index + 1)),
    element("span", `name ${colour(step)}`, step.name),
    element("span", "track", bar),
    element("span", "number", tokens === undefined ? "" : count(tokens)),
    element("span", "number", step.kind === "end" ? "" : step.seconds.toFixed(3)),
    element("span", step.error === undefined ? "" : "wrong", text(step).slice(0, 200)),
  );
  made.style.top = `${place * ROW}px`;
  made.id = `row-${place}`;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", String(place === chosen));
  made.addEventListener("click", () => choose(place));
  return made;
}

function draw() {
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 10);
  const last = Math.min(found.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + 10);
  // the axis spans the steps in view: of ten thousand, one would be no wider than a line
  const top = Math.floor(list.scrollTop / ROW);
  const view = found.slice(top, top + Math.ceil(list.clientHeight / ROW));
  const seen = (view.length ? view : found).map((index) => steps[index]);
  const from = seen.reduce((least, step) => Math.min(least, step.start), Infinity);
  const to = seen.reduce((most, step) => Math.max(most, step.start + step.seconds), from + 0.001);
  document.getElementById("from").textContent = Number.isFinite(from) ? `+${from.toFixed(2)}` : "";
  document.getElementById("to").textContent = Number.isFinite(to) ? `+${to.toFixed(2)} s` : "";
  const made = [];
  for (let place = first; place < last; place += 1) made.push(row(place, from, to));
  rows.replaceChildren(...made);
  list.setAttribute("aria-activedescendant", found.length ? `row-${chosen}` : "");
}

function choose(place, scroll = false) {
  if (!found.length) return;
  chosen = Math.max(0, Math.min(found.length - 1, place));
  if (scroll) {
    const top = chosen * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
  }
  draw();
  open(found[chosen]);
}

function open(index) {
  const step = steps[index];
  const body = element("dl", "step");
  const line = (name, value, className = "") => {
    if (value !== undefined) body.append(element("dt", "", name), element("dd", className, shown(value)));
  };
  line("began", `+${step.start.toFixed(3)} s`);
  if (step.kind !== "end") line("took", `${step.seconds.toFixed(3)} s`);
  line("model", step.model);
  if (step.usage) {
    line("read", `${count(step.usage.prompt)} tokens, ${count(step.usage.cached)} cached`);
    line("written", `${count(written(step))} tokens, ${count(step.usage.forced)} forced`);
  }
  line("error", step.error, "wrong code");
  line("wrote", step.text, "code");
  if (step.closed_early) line("", "cut at the limit of tokens", "wrong");
  line("arguments", step.arguments, "code");
  if (step.repeated) line("", "made before; answered from the record");
  line("observation", step.observation, "code");
  line("answer", step.answer);
  line("reason", step.reason);
  for (const attempt of step.attempts ?? []) line("attempt", attempt, "code");
  for (const gone of step.left_out ?? []) line("left out", gone, "code");
  if (step.earlier_left_out) line("left out", `${step.earlier_left_out} earlier questions`);
  line("sureness", step.features, "code");
  for (const [role, place] of step.messages ?? []) line(role, texts[place], "code prompt");
  details.replaceChildren(element("h2", "", `${count(index + 1)}. ${step.name}`), body);
  details.scrollTop = 0;
  history.replaceState(null, "", `#${index + 1}`);
}

function apply() {
  const name = form.elements.name.value;
  const needle = form.elements.q.value.toLowerCase();
  const matches = (step) => {
    if (name && step.name !== name) return false;
    if (!needle) return true;
    step.hay ??= [text(step), ...(step.messages ?? []).map(([, place]) => texts[place])].join("\n").toLowerCase();
    return step.hay.includes(needle);
  };
  found = steps.map((_, index) => index).filter((index) => matches(steps[index]));
  rows.style.height = `${found.length * ROW}px`;
  list.scrollTop = 0;
  chosen = 0;
  document.getElementById("count").textContent = `${count(found.length)} of ${count(steps.length)} steps`;
  draw();
}

function pointed() {
  const step = Number(location.hash.slice(1));
  choose(Number.isInteger(step) && step > 0 ? found.indexOf(step - 1) : 0, true);
}

const MOVES = {
  ArrowUp: () => chosen - 1,
  ArrowDown: () => chosen + 1,
  PageUp: () => chosen - Math.floor(list.clientHeight / ROW),
  PageDown: () => chosen + Math.floor(list.clientHeight / ROW),
  Home: () => 0,
  End: () => found.length - 1,
};
list.addEventListener("keydown", (event) => {
  if (!MOVES[event.key]) return;
  event.preventDefault();
  choose(MOVES[event.key](), true);
});
let waiting = false;
list.addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; draw(); });
});
window.addEventListener("resize", draw);
window.addEventListener("hashchange", pointed);
form.addEventListener("submit", (event) => event.preventDefault());
let timer;
form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => { apply(); choose(0); }, 150);
});
form.elements.name.append(...names.map((name) => element("option", "", name)));
const hash = location.hash;
apply();
if (hash) history.replaceState(null, "", hash);
pointed();
