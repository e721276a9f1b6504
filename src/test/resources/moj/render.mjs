// Renders the examples beside this file through MoJ Frontend's own Nunjucks templates; prints one JSON array.
// First argument: the folder with node_modules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { upstream } from "../upstream.mjs";

const { require, nunjucks, environment } = upstream(process.argv[2]);
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
