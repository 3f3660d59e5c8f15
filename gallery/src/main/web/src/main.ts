import { useLanguage } from "./language/language.ts";
import { learnServerWords } from "./language/server.ts";
import { registerWorker } from "./pwa/register.ts";
import { followTheme } from "./ui/theme.ts";

followTheme();
const isTranslated = await useLanguage();
await Promise.all([import("./app/app.ts"), isTranslated && learnServerWords()]);
registerWorker();
