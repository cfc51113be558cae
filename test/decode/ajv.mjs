// Reads the documents that come in on standard input with ajv, from the bytes,
// over and over, and writes how long each took.
import Ajv from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";

const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));
const waysToRun = { "ajv 8, first error": { allErrors: false }, "ajv 8, all errors": { allErrors: true } };
const validators = {};
for (const [name, options] of Object.entries(waysToRun)) {
  const ajv = new Ajv.default({ ...options, strict: true });
  validators[name] = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));
}

function measure(validate, bytes) {
  let problems;
  const read = () => {
    const good = validate(JSON.parse(bytes.toString("utf8")));
    problems = good ? 0 : validate.errors.length;
  };
  const spent = () => { const u = process.cpuUsage(); return u.user + u.system; }; // µs, the collector's and compiler's too
  const round = (microseconds) => {
    let n = 0;
    const from = spent();
    while (spent() - from < microseconds) {
      for (let i = 0; i < 10; i++) read();
      n += 10;
    }
    return (spent() - from) * 1000 / n;
  };
  round(200_000); // until the compiler has seen it
  return { Nanoseconds: Math.min(...Array.from({ length: 5 }, () => round(60_000))), Allocs: -1, Problems: problems };
}

const result = documents.map(({ Kind, Text }) => {
  const bytes = Buffer.from(Text, "utf8");
  return Object.fromEntries(Object.keys(waysToRun).map((name) => [name, measure(validators[name][Kind], bytes)]));
});
console.log(JSON.stringify(result));
