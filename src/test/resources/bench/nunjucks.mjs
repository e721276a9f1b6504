// Renders or times Nunjucks templates: upstream's components, and the page beside this file. Prints one JSON object.
// Arguments: the folder with node_modules, then "render", or "time" with the warm-up rounds, the measured rounds and the
// milliseconds of a round. Standard input: the examples, each with name, template and context; one only when timing.
import { readFileSync } from "node:fs";
import { upstream } from "../upstream.mjs";

const [frontend, verb, warmUps, rounds, milliseconds] = process.argv.slice(2);
const { require, environment } = upstream(frontend, {
  folders: [import.meta.dirname],
  trimBlocks: true,
  lstripBlocks: true,
});
const examples = JSON.parse(readFileSync(0, "utf8"));
const version = (name) => require(`${name}/package.json`).version;

function render() {
  return {
    versions: { node: process.versions.node, nunjucks: version("nunjucks"), govukFrontend: version("govuk-frontend") },
    html: Object.fromEntries(examples.map(({ name, template, context }) => [name, environment.render(template, context)])),
  };
}

function perSecond(template, context) {
  const before = process.cpuUsage();
  const end = performance.now() + Number(milliseconds);
  let times = 0;
  while (performance.now() < end) {
    for (let i = 0; i < 10; i++) {
      characters += template.render(context).length;
    }
    times += 10;
  }
  const { user, system } = process.cpuUsage(before);
  return (times * 1e6) / (user + system); // of processor time, whatever else the machine does
}

function time() {
  const [{ template, context }] = examples;
  const compiled = environment.getTemplate(template, true);
  const measured = Array.from({ length: Number(warmUps) + Number(rounds) }, () => perSecond(compiled, context));
  return { perSecond: measured.slice(warmUps), characters };
}

let characters = 0; // asked for, so that nothing is left out as unused
process.stdout.write(JSON.stringify(verb === "time" ? time() : render()));
