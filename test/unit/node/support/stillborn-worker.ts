/** Stands for a worker that cannot start. */
throw new Error('no start');
