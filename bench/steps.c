/* SPDX-License-Identifier: MIT */
/*
 * steps [-b] PROGRAM ARGUMENT...: runs PROGRAM with an empty environment, and counts the
 * instructions that PROGRAM executes. Prints two numbers: how many of them are in the program, and
 * how many in the kernel's vDSO. With -b, steps counts only the instructions after the program's
 * first breakpoint instruction (int3).
 */
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Prints `what` and the message for errno to stderr, then exits with `status`. The callers pass
 * status 77 if ptrace is not allowed, and status 2 for other errors.
 */
static void die(const char *what, int status)
{
	fprintf(stderr, "steps: error: %s: %s\n", what, strerror(errno));
	exit(status);
}

/*
 * Sets *begin and *end to the first address of the child's vDSO and the address after it. Sets both
 * to 0 if the child has no vDSO.
 */
static void find_vdso(pid_t child, unsigned long *begin, unsigned long *end)
{
	char line[512];
	FILE *maps;

	snprintf(line, sizeof(line), "/proc/%ld/maps", (long)child);
	maps = fopen(line, "r");
	if (!maps)
		die(line, 2);
	*begin = *end = 0;
	while (fgets(line, sizeof(line), maps))
		if (strstr(line, "[vdso]"))
			sscanf(line, "%lx-%lx", begin, end);
	fclose(maps);
}

#ifdef __x86_64__
#define PROGRAM_COUNTER offsetof(struct user, regs.rip)
#else
#define PROGRAM_COUNTER offsetof(struct user, regs.eip)
#endif

int main(int argc, char **argv)
{
	char *no_environment[] = { NULL };
	unsigned long own = 0, kernels = 0, begin, end;
	pid_t child;
	int status, from_breakpoint = argc > 1 && !strcmp(argv[1], "-b");

	argv += from_breakpoint;
	if (argc - from_breakpoint < 2) {
		fprintf(stderr, "usage: steps [-b] PROGRAM ARGUMENT...\n");
		return 2;
	}
	child = fork();
	if (child == -1)
		die("fork", 2);
	if (child == 0) {
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL))
			die("ptrace", 77);
		execve(argv[1], argv + 1, no_environment);
		die(argv[1], 2);
	}
	if (waitpid(child, &status, 0) != child)
		die("waitpid", 2);
	if (WIFSTOPPED(status))
		find_vdso(child, &begin, &end);
	if (WIFSTOPPED(status) && from_breakpoint) {
		if (ptrace(PTRACE_CONT, child, NULL, NULL))
			die("PTRACE_CONT", 2);
		if (waitpid(child, &status, 0) != child)
			die("waitpid", 2);
	}
	while (WIFSTOPPED(status)) {
		int signal = WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
		unsigned long here;

		errno = 0;
		here = (unsigned long)ptrace(PTRACE_PEEKUSER, child, (void *)PROGRAM_COUNTER, NULL);
		if (errno)
			die("PTRACE_PEEKUSER", 2);
		if (here >= begin && here < end)
			kernels++;
		else
			own++;
		if (ptrace(PTRACE_SINGLESTEP, child, NULL, (void *)(long)signal))
			die("PTRACE_SINGLESTEP", 2);
		if (waitpid(child, &status, 0) != child)
			die("waitpid", 2);
	}
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
		printf("%lu %lu\n", own, kernels);
		return 0;
	}
	/*
	 * The child exits with status 77 if ptrace is not allowed. Pass that status on to the
	 * caller.
	 */
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}
