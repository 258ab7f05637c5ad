/* SPDX-License-Identifier: MIT */
/*
 * Tests a static PIE that is linked with -z relro. The start-up code must relocate a constant table
 * of pointers, and must then make the table read-only.
 *
 * build: relro-@ARCH@ | free-pie relro.c -Wl,-z,relro,-z,now
 * test: relro @ARCH@ @WHERE@ | @RUN@ %relro-@ARCH@
 */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static int one(void) { return 1; }
static int two(void) { return 2; }

/*
 * The table has three pages of 4 KiB, so that it fills at least one whole page. With a larger page
 * size, main() returns 77, which means that the test is skipped.
 */
int (*const table[3 * 4096 / sizeof(void *)])(void) = { one, two };
static int written = 1;		/* follows the table in memory, and must stay writable */

int main(void)
{
	int (**first)(void) = (int (**)(void))(table + 4096 / sizeof(void *));
	int status;
	pid_t child;

	__asm__ volatile("" : "+r"(first));
	written++;
	if (table[0]() != 1 || table[1]() != 2)
		return 1;
	if (getpagesize() != 4096)
		return 77;
	child = fork();
	if (!child) {
		first[0] = two;
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV)
		return 2;
	return written != 2;
}
