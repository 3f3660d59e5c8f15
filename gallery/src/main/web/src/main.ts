import "./app/app.ts";
import { registerWorker } from "./pwa/register.ts";
import { followTheme } from "./ui/theme.ts";

followTheme();
registerWorker();
