// How each kind of chart is drawn: (table, look, width) → { height, option }.
import { course } from "./course.mjs";
import { parts } from "./parts.mjs";

export const KINDS = { course, parts };
