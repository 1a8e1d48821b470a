// Reads a JSON list of Mermaid diagrams from standard input and prints a JSON list: for each null, or why Mermaid's
// parser rejects it. internal/diagram's test runs it; `npm install` in this folder fetches the parser.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

// Mermaid cleans texts with DOMPurify, which wants a document.
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

const answers = [];
for (const diagram of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    const { diagramType } = await mermaid.parse(diagram);
    answers.push(diagramType === "stateDiagram" ? null : `it is a ${diagramType}`);
  } catch (e) {
    answers.push(e.message);
  }
}
console.log(JSON.stringify(answers));
