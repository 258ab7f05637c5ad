/* SPDX-License-Identifier: MIT */
/* What the commands that print for two architectures at once know of each. */
#include "architecture.h"

/* syscall(2), "Architecture calling conventions". */
static const struct architecture x86_64 = {
	"x86_64", "defined(__x86_64__) && !defined(__ILP32__)", "syscall", "rax",
	{ "rdi", "rsi", "rdx", "r10", "r8", "r9" },
};

static const struct architecture i386 = {
	"i386", "defined(__i386__)", "int $0x80", "eax",
	{ "ebx", "ecx", "edx", "esi", "edi", "ebp" },
};

const struct architecture *architecture_of(const struct span_list *abis)
{
	return span_list_has(abis, span_of("i386")) ? &i386 : &x86_64;
}
