/** Whether a process of this machine is running; one of another user counts too. */
export function isRunning(id: number): boolean {
	// 0 and negative numbers would ask for whole groups of processes.
	if (!Number.isInteger(id) || id <= 0) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
