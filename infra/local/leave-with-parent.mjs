// Loaded into a child before its own code: ends it when the process that started it is gone, even if that was killed.
const parent = Number(process.env.PARENT_PID);
setInterval(() => {
  try {
    process.kill(parent, 0);
  } catch {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  }
}, 1000).unref();
