/* SPDX-License-Identifier: MIT */
/*
 * registers: checks every register after system calls by int $0x80, by sysenter and by syscall.
 * Three processes make these checks at the same time, with different values in the registers. So
 * the kernel must save and restore the registers when it switches between the processes.
 */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

#define FLAGS	0xcd5u		/* the flags CF PF AF ZF SF DF OF */
#ifdef __x86_64__
enum { AX, BX, CX, DX, SI, DI, BP, R8, R9, R10, R11, R12, R13, R14, R15, FL, REGISTERS };
static const char names[REGISTERS][6] = { "ax", "bx", "cx", "dx", "si", "di", "bp", "r8", "r9", "r10", "r11", "r12",
					  "r13", "r14", "r15", "flags" };
#define FXSTATE	416		/* size of the fxsave area up to the last xmm register */
#else
enum { AX, BX, CX, DX, SI, DI, BP, FL, REGISTERS };
static const char names[REGISTERS][6] = { "ax", "bx", "cx", "dx", "si", "di", "bp", "flags" };
#define FXSTATE	288
#endif

unsigned long in[REGISTERS], out[REGISTERS], vsyscall, return_address;

/*
 * Each function makes a system call, and enters the kernel in the way that its name says. The
 * function loads the registers from `in` before the call, and stores them to `out` after the call.
 */
void by_int80(void);
void by_syscall(void);
void by_page(void);

#ifdef __x86_64__
#define WAY(name, instruction) __asm__( \
	".text\n" #name ": push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n" \
	"lea 1f(%rip), %rax; mov %rax, return_address(%rip)\n" \
	"push in+15*8(%rip); popfq\n" \
	"mov in(%rip), %rax; mov in+8(%rip), %rbx; mov in+16(%rip), %rcx; mov in+24(%rip), %rdx\n" \
	"mov in+32(%rip), %rsi; mov in+40(%rip), %rdi; mov in+48(%rip), %rbp; mov in+56(%rip), %r8\n" \
	"mov in+64(%rip), %r9; mov in+72(%rip), %r10; mov in+80(%rip), %r11; mov in+88(%rip), %r12\n" \
	"mov in+96(%rip), %r13; mov in+104(%rip), %r14; mov in+112(%rip), %r15\n" \
	instruction "\n1:" \
	"mov %rax, out(%rip); mov %rbx, out+8(%rip); mov %rcx, out+16(%rip); mov %rdx, out+24(%rip)\n" \
	"mov %rsi, out+32(%rip); mov %rdi, out+40(%rip); mov %rbp, out+48(%rip); mov %r8, out+56(%rip)\n" \
	"mov %r9, out+64(%rip); mov %r10, out+72(%rip); mov %r11, out+80(%rip); mov %r12, out+88(%rip)\n" \
	"mov %r13, out+96(%rip); mov %r14, out+104(%rip); mov %r15, out+112(%rip)\n" \
	"pushfq; pop out+120(%rip); cld\n" \
	"pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx; ret\n")
WAY(by_syscall, "syscall");
#else
#define WAY(name, instruction) __asm__( \
	".text\n" #name ": push %ebx; push %ebp; push %esi; push %edi\n" \
	"push in+28; popfl\n" \
	"mov in, %eax; mov in+4, %ebx; mov in+8, %ecx; mov in+12, %edx; mov in+16, %esi; mov in+20, %edi; mov in+24, %ebp\n" \
	instruction "\n" \
	"mov %eax, out; mov %ebx, out+4; mov %ecx, out+8; mov %edx, out+12; mov %esi, out+16; mov %edi, out+20\n" \
	"mov %ebp, out+24; pushfl; pop out+28; cld\n" \
	"pop %edi; pop %esi; pop %ebp; pop %ebx; ret\n")
WAY(by_page, "call *vsyscall");
#endif
WAY(by_int80, "int $0x80");

static unsigned long seed;
static int failures;

static unsigned long next(void)
{
	seed = seed * 6364136223846793005ull + 1442695040888963407ull;
	return seed ^ seed >> (sizeof seed * 4);
}

static void wrong(const char *way, const char *what, long number)
{
	say(way);
	say(": call ");
	say_number((unsigned long)number);
	say(" changes ");
	say(what);
	say("\n");
	failures++;
}

/*
 * Returns the value that register i must have after the call. The call must not change a register.
 * But the instruction syscall itself writes the return address to rcx and the flags to r11.
 */
static unsigned long expected(int i, int is_syscall)
{
#ifdef __x86_64__
	if (is_syscall && i == CX)
		return return_address;
	if (is_syscall && i == R11)
		return out[FL];
#endif
	(void)is_syscall;
	return in[i];
}

static void check(const char *way, void (*call)(void), long number, int is_syscall)
{
	static unsigned char before[512] __attribute__((aligned(16))), after[512] __attribute__((aligned(16)));
	int i;

	for (i = 0; i < REGISTERS; i++)
		in[i] = next();
	in[AX] = (unsigned long)number;
	in[FL] = (in[FL] & FLAGS) | 0x202;
	__asm__ volatile("fxsave %0" : "=m"(before));
	for (i = 160; i < FXSTATE; i++)
		before[i] = (unsigned char)next();
	/*
	 * Bytes 24 and 25 are the lower half of the register MXCSR. The value 0x3f80 selects a
	 * rounding mode that is not the default.
	 */
	before[25] = 0x3f;
	before[24] = 0x80;
	__asm__ volatile("fxrstor %0" : : "m"(before));
	call();
	__asm__ volatile("fxsave %0" : "=m"(after));
	for (i = 0; i < FXSTATE; i++)
		if (before[i] != after[i] && (i < 2 || i >= 24)) {
			wrong(way, "FPU or SSE", number);
			break;
		}
	for (i = BX; i < FL; i++)
		if (out[i] != expected(i, is_syscall))
			wrong(way, names[i], number);
	if ((out[FL] ^ in[FL]) & ~0x10000ul)
		wrong(way, "flags", number);
}

static void check_all(int rounds)
{
	/*
	 * The numbers of the calls to test: getpid, sched_yield, getuid, two numbers outside the
	 * system call table, and a number in the table for which ring0 has no function.
	 */
	static const long by32[] = { 20, 158, 24, 9999, -1, 18 };
#ifdef __x86_64__
	static const long by64[] = { 39, 24, 102, 9999, -1, 180 };
#endif
	int i, n;

	for (i = 0; i < rounds; i++)
		for (n = 0; n < 6; n++) {
			check("int80", by_int80, by32[n], 0);
#ifdef __x86_64__
			check("syscall", by_syscall, by64[n], 1);
#else
			if (vsyscall)
				check("vsyscall page", by_page, by32[n], 0);
#endif
		}
}

int main(int argc, char **argv, char **envp)
{
	unsigned long *word = (unsigned long *)(void *)envp;
	int i, status;

	(void)argc;
	(void)argv;
	while (*word)
		word++;
	for (word++; word[0]; word += 2)
		vsyscall = word[0] == 32 ? word[1] : vsyscall;
	for (i = 0; i < 3; i++) {
		pid_t child = fork();

		failures += child < 0;
		if (!child) {
			seed = (unsigned long)i;
			check_all(2000);
			_exit(failures != 0);
		}
	}
	while (waitpid(-1, &status, 0) > 0)
		failures += status != 0;
	say(failures ? "registers change\n" : "registers are kept\n");
	return failures != 0;
}
