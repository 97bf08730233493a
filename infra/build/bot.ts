// Bundles the bot into one file for the web host.
import { buildBot } from './bot-bundle.ts';

await buildBot('dist/bot/main.cjs');
