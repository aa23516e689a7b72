// What the panel shows, part by part, in one browser with one DevTools.
import "./panel/find.ts";
import "./panel/details.ts";
import "./panel/marks.ts";
import "./panel/flow.ts";
import "./panel/what-if.ts";
import "./panel/sessions.ts";
import "./panel/failed-sign-in.ts";
