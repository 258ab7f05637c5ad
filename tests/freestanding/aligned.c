/* SPDX-License-Identifier: MIT */
/*
 * Tests that the stack is aligned in main, in a child of clone and in a signal handler. If the
 * program gets an argument, it omits the test of the signal handler.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static char stack[16384];
static volatile sig_atomic_t stored;

/*
 * Checks that the caller aligned the stack, as the ABI requires. If the stack is not aligned, the SSE store below faults
 * and ends the program.
 */
#if defined(__x86_64__) || defined(__i386__)
__attribute__((noinline, target("sse2"))) static void store(void)
{
	unsigned char block[16] __attribute__((aligned(16)));

	__asm__ __volatile__("movaps %%xmm0, %0" : "=m"(*(unsigned char (*)[16])block));
	stored++;
}
#else
/*
 * Checks that the caller aligned the stack. This version is for architectures other than x86. It
 * does not need an instruction such as movaps, which faults at a misaligned address. Instead it
 * looks at the address of a variable. If the caller aligned the stack, this address is a multiple
 * of the variable's size.
 */
__attribute__((noinline)) static void store(void)
{
	long double place;
	void *address = &place;

	__asm__ __volatile__("" : "+r"(address));	/* otherwise the compiler omits the check */
	if ((unsigned long)address % sizeof place)
		__builtin_trap();
	stored++;
}
#endif

static void handler(int number)
{
	(void)number;
	store();
}

static int child(void *argument)
{
	(void)argument;
	store();
	return 7;
}

/*
 * On i386 the compiler's code for main aligns the stack itself. So here main is assembly code that
 * stores the stack pointer, and then jumps to the C function c_main.
 */
#ifdef __i386__
unsigned long sp_at_main;
int c_main(int argc, char **argv);
__asm__(".pushsection .text\n"
	".globl main\n"
	"main:	movl %esp, sp_at_main\n"
	"	jmp c_main\n"
	".popsection");
#define main c_main
#else
enum { sp_at_main = 12 };	/* the code for main expects an aligned stack, so store() suffices */
#endif

int main(int argc, char **argv)
{
	struct sigaction action = { 0 };
	int status;

	(void)argv;
	store();
	/* Before a function is called, sp is aligned. Then the call pushes the return address. */
	if (stored != 1 || sp_at_main % 16 != 12)
		return 1;
	/*
	 * Passes the end of the child's stack to clone. This end is aligned to 16 bytes only if off
	 * is 0. For every value of off, clone must align the stack pointer itself.
	 */
	for (int off = 0; off < 16; off += 4)
		if (clone(child, stack + sizeof stack - off, SIGCHLD, NULL) < 0 || wait(&status) < 0 ||
		    !WIFEXITED(status) || WEXITSTATUS(status) != 7)
			return 2;
	action.sa_handler = handler;
	if (argc == 1) {
		if (sigaction(SIGUSR1, &action, NULL) || raise(SIGUSR1) || stored != 2)
			return 3;
		action.sa_flags = SA_SIGINFO;
		if (sigaction(SIGUSR1, &action, NULL) || raise(SIGUSR1) || stored != 3)
			return 4;
	}
	write(1, "aligned\n", 8);
	return 0;
}
