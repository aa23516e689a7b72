// What is captured of each kind of traffic, in one browser.
import "./traffic/redirects.ts";
import "./traffic/credentials.ts";
import "./traffic/set-lines.ts";
import "./traffic/websocket.ts";
import "./traffic/cache-and-worker.ts";
import "./traffic/page-scripts.ts";
import "./traffic/flags.ts";
import "./traffic/eviction.ts";
import "./traffic/follow.ts";
