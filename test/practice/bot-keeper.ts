import { startBotProcess } from '../../src/practice/bot-process.ts';

// Runs the file that it is given as a bot, passes on what that says, and does nothing about its own end.
startBotProcess({
  entry: process.argv[2] ?? '',
  environment: {},
  report: () => {},
  onLine: (line) => process.stdout.write(`${line}\n`),
});
