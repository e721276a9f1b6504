// Renders the examples beside this file through MoJ Frontend's own Nunjucks templates; prints one JSON array.
// First argument: the folder with node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const frontend = process.argv[2];
const require = createRequire(join(frontend, "package.json"));
const nunjucks = require("nunjucks");
const modules = join(frontend, "node_modules");
const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(modules, "@ministryofjustice/frontend"), join(modules, "govuk-frontend/dist")]),
  { autoescape: true },
);
for (const [name, filter] of Object.entries(require("@ministryofjustice/frontend/moj/filters/all")())) {
  environment.addFilter(name, filter);
}

const examples = JSON.parse(readFileSync(join(import.meta.dirname, "examples.json"), "utf8"));
const rendered = examples.map(({ component, name, options, body }) => ({
  component,
  name,
  options: body ? { ...options, body } : options,
  html: environment.render(`moj/components/${component}/template.njk`, {
    params: options,
    caller: () => new nunjucks.runtime.SafeString(body),
  }),
}));
process.stdout.write(JSON.stringify(rendered));
