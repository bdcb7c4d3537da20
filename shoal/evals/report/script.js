"use strict";
// Everything that a model, a tool or a suite wrote is put into text nodes, never into markup.

const PAGE = 100;
const runs = JSON.parse(document.getElementById("data").textContent);
const samples = runs.flatMap((run, index) => run.samples.map((s) => Object.assign(s, { run: index })));
const form = document.getElementById("filters");
const list = document.getElementById("list");
const more = document.getElementById("more");
const FILTERS = ["run", "system", "category", "outcome", "q"];
let found = [];
let shown = 0;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function outcome(sample) {
  return sample.error ? "error" : sample.correct ? "right" : "wrong";
}

function question(sample) {
  const known = runs[sample.run].cases[sample.case];
  return known?.question ?? sample.runs?.[0]?.question ?? "";
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function row(sample) {
  const total = (key) => (sample.runs ?? []).reduce((sum, run) => sum + (run[key] ?? 0), 0);
  const cost = `${total("tokens").toLocaleString("en")} tok ${total("seconds").toFixed(2)} s`;
  const trial = sample.trial ? ` #${sample.trial + 1}` : "";
  const summary = element(
    "summary", "",
    element("span", outcome(sample), outcome(sample)),
    element("span", "system", sample.system),
    element("span", "case", sample.case + trial),
    element("span", "question", question(sample)),
    element("span", "cost", cost),
  );
  const details = element("details", "", summary);
  details.addEventListener("toggle", () => open(details, sample));
  return details;
}

function open(details, sample) {
  if (details.open && details.children.length === 1) details.append(trace(sample));
}

function trace(sample) {
  const body = element("dl", "trace");
  const line = (name, value, className) => {
    if (value === undefined || value === null || value === "") return;
    body.append(element("dt", "", name), element("dd", className, text(value)));
  };
  if (runs.length > 1) line("run", runs[sample.run].title);
  line("case", sample.case + (sample.category ? ` (${sample.category})` : ""));
  (sample.runs ?? []).forEach((run, index) => {
    if (index) body.append(element("div", "rule"));
    line("question", run.question);
    for (const event of run.events) {
      if (event.event === "model_call") {
        line(event.role, event.text, "code");
        if (event.closed_early) line("", "cut at the limit of tokens");
        for (const gone of event.left_out ?? []) line("left out", gone, "code");
      } else {
        line(event.repeated ? "repeated call" : "call", `${event.tool} ${text(event.arguments)}`, "code");
        line("observation", event.observation, "code");
      }
      line("error", event.error, "error");
    }
    line("answer", run.answer);
    line("ended", run.stop + (run.reason && run.reason !== run.answer ? `: ${run.reason}` : ""));
    if (run.draws > 1) line("draws", `best of ${run.draws}; tokens and seconds are those of all`);
  });
  body.append(element("div", "rule"));
  line("target", runs[sample.run].cases[sample.case]?.target, "code");
  line("outcome", outcome(sample), outcome(sample));
  line("first wrong", sample.first_wrong);
  line("error", sample.error, "error");
  for (const [name, value] of Object.entries(sample.details ?? {})) line(name, value);
  return body;
}

function matches(sample, wanted) {
  if (wanted.run !== "" && String(sample.run) !== wanted.run) return false;
  if (wanted.system !== "" && sample.system !== wanted.system) return false;
  if (wanted.category !== "" && (sample.category ?? "") !== wanted.category) return false;
  if (wanted.outcome !== "" && outcome(sample) !== wanted.outcome) return false;
  if (wanted.q === "") return true;
  // as it stands in a string of JSON, or as a part of JSON itself
  sample.hay ??= (JSON.stringify(sample.runs ?? []) + sample.case + question(sample)
    + text(runs[sample.run].cases[sample.case]?.target ?? "")).toLowerCase();
  const needle = wanted.q.toLowerCase();
  return sample.hay.includes(JSON.stringify(needle).slice(1, -1)) || sample.hay.includes(needle);
}

function show() {
  const next = found.slice(shown, shown + PAGE);
  list.append(...next.map(row));
  shown += next.length;
  more.hidden = shown >= found.length;
  more.textContent = `Show ${Math.min(PAGE, found.length - shown)} more of ${(found.length - shown).toLocaleString("en")}`;
}

function apply() {
  const wanted = Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value]));
  found = samples.filter((sample) => matches(sample, wanted));
  shown = 0;
  list.replaceChildren();
  show();
  const all = samples.length.toLocaleString("en");
  document.getElementById("count").textContent = `${found.length.toLocaleString("en")} of ${all} samples`;
}

function write() {
  const set = FILTERS.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== "");
  history.replaceState(null, "", "#" + (set.length ? new URLSearchParams(set) : "samples"));
}

// #system=single&outcome=wrong&q=oslo&open=case-1 is a link to what it says
function read() {
  const hash = location.hash.slice(1);
  const given = new URLSearchParams(hash.includes("=") ? hash : "");
  for (const name of FILTERS) form.elements[name].value = given.get(name) ?? "";
  apply();
  if (given.has("open")) {
    found.slice(0, shown).forEach((sample, index) => {
      if (sample.case !== given.get("open")) return;
      list.children[index].open = true;
      open(list.children[index], sample);
    });
  }
  if (given.size) document.getElementById("samples").scrollIntoView();
}

function options(name, entries) {
  const any = element("option", "", "any");
  any.value = "";
  form.elements[name].append(any, ...entries.map(([value, label]) => {
    const option = element("option", "", label);
    option.value = value;
    return option;
  }));
}

const distinct = (key) => [...new Set(samples.map((s) => s[key] ?? ""))].filter((v) => v !== "").map((v) => [v, v]);
options("run", runs.map((run, index) => [String(index), run.title]));
options("system", distinct("system"));
options("category", distinct("category"));
let timer;
form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => { apply(); write(); }, 150);
});
form.addEventListener("submit", (event) => event.preventDefault());
more.addEventListener("click", () => {
  const first = shown;
  show();
  list.children[first]?.querySelector("summary").focus();
});
window.addEventListener("hashchange", () => { if (location.hash.includes("=")) read(); });
read();
