/* SPDX-License-Identifier: MIT */
/*
 * filtered ERROR NUMBER FROM PROGRAM ARGUMENT...: runs PROGRAM under a seccomp filter.
 *
 * The filter makes two kinds of system calls fail with the error number ERROR: the call with number
 * NUMBER, and all calls with number FROM or a larger one. If ERROR is 0, such a call ends PROGRAM
 * instead. NUMBER may have the form NUMBER:SECOND. Then the call NUMBER fails only if its second
 * argument is SECOND.
 */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc < 5)
		return 2;

	unsigned int error = (unsigned int)strtoul(argv[1], NULL, 10);
	unsigned int number = (unsigned int)strtoul(argv[2], NULL, 10);
	unsigned int from = (unsigned int)strtoul(argv[3], NULL, 10);
	const char *only = strchr(argv[2], ':');
	unsigned int second = only ? (unsigned int)strtoul(only + 1, NULL, 10) : 0;
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, only ? 0 : 4, 2),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, second, 2, 1),
		BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, from, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, error ? SECCOMP_RET_ERRNO | error : SECCOMP_RET_KILL),
	};
	struct sock_fprog filter = { sizeof(code) / sizeof(code[0]), code };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)) {
		perror("filtered");
		return 2;
	}
	execv(argv[4], argv + 4);
	perror(argv[4]);
	return 2;
}
