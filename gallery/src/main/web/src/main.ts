import { useLanguage } from "./language/language.ts";
import { learnServerWords } from "./language/server.ts";
import { registerWorker } from "./pwa/register.ts";
import { wearAgain } from "./ui/dress.ts";
import { followScheme } from "./ui/scheme.ts";

followScheme();
wearAgain();
const isTranslated = await useLanguage();
await Promise.all([import("./app/app.ts"), isTranslated && learnServerWords().catch(() => undefined)]);
registerWorker();
