// Runs the command line and tells on stderr, last, how much memory the process had at most, in kilobytes.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}\n`));
process.argv.splice(1, 1);
await import(process.argv[1]);
