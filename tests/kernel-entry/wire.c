/* SPDX-License-Identifier: MIT */
/*
 * Starts a process, the tracee, and traces it with ptrace. The tracing process is the tracer.
 *
 * library: tracer-@ARCH@ | hosted wire.c check.c prove.c @ARCH@/harness.S | only=x86
 */
#define _GNU_SOURCE
#include "wire.h"
#include "machine.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * The signal that waitpid reports when the tracee enters the kernel. PTRACE_O_TRACESYSGOOD adds 0x80 to SIGTRAP, so that
 * the signal differs from the SIGTRAP of the instruction int3.
 */
enum { ENTRY_STOP = SIGTRAP | 0x80 };

int *r3___errno_location(void);

struct block *wire_block;
static pid_t tracee;

static void give_up(const char *what)
{
	perror(what);
	exit(1);
}

unsigned long long wire_value(unsigned int i)
{
	static const unsigned char leads[] = { 0xa0, 0xb0, 0xc0, 0xd0, 0xe0, 0xf0, 0x90, 0x80 };
	unsigned long long value = 0;

	for (unsigned int byte = 8; byte--;)
		value = value << 8 | leads[i] | byte;
	return value;
}

unsigned long wire_word(unsigned int i)
{
	return (unsigned long)wire_value(i);
}

/*
 * Runs in the tracee. The tracee stops at int3 until the tracer has filled wire_block. Then the
 * tracee calls wire_harness, which calls the tested function. The loop itself executes no system
 * call.
 */
static void be_traced(void)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (ptrace(PTRACE_TRACEME, 0, NULL, NULL))
		_exit(77);
	for (;;) {
		__asm__ volatile("int3" : : : "memory");
		*r3___errno_location() = UNTOUCHED;
		wire_harness();
		wire_block->error = *r3___errno_location();
		wire_block->done++;
	}
}

/* Waits until the tracee stops. Returns the signal that stopped the tracee, or 0 if the tracee has ended. */
static int stopped_by(void)
{
	int status;

	while (waitpid(tracee, &status, __WALL) < 0)
		if (errno != EINTR)
			give_up("waitpid");
	return WIFSTOPPED(status) ? WSTOPSIG(status) : 0;
}

void wire_restart(void)
{
	if (!tracee)
		return;
	kill(tracee, SIGKILL);
	while (stopped_by())
		;
	tracee = 0;
}

static void start(void)
{
	if (tracee)
		return;
	if (!wire_block) {
		wire_block = mmap(NULL, sizeof(*wire_block), PROT_READ | PROT_WRITE,
				  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
		if (wire_block == MAP_FAILED)
			give_up("mmap");
	}
	fflush(NULL);
	tracee = fork();
	if (tracee < 0)
		give_up("fork");
	if (!tracee)
		be_traced();
	if (stopped_by() != SIGTRAP) {
		tracee = 0;
		return;
	}
	if (ptrace(PTRACE_SETOPTIONS, tracee, NULL,
		   (void *)(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)))
		give_up("PTRACE_SETOPTIONS");
}

static bool trivial_call_is_seen(void)
{
	struct request request = { .function = machine_getpid, .answer = 4711 };
	struct seen seen;

	wire_call(&request, &seen);
	return seen.end == RETURNED && seen.entries == 1 && wire_block->result == 4711;
}

const char *wire_unable(void)
{
	start();
	if (!tracee)
		return "no process may be traced here";
	if (ptrace(PTRACE_SYSEMU, tracee, NULL, (void *)SIGKILL))	/* ends the tracee */
		return "there is no PTRACE_SYSEMU here";
	wire_restart();
	return trivial_call_is_seen() ? NULL : "PTRACE_SYSEMU does not work here";
}

static void get_registers(struct user_regs_struct *registers)
{
	if (ptrace(PTRACE_GETREGS, tracee, NULL, registers))
		give_up("PTRACE_GETREGS");
}

/*
 * Simulates the return from the system call: sets the result register to request->answer. PTRACE_SYSEMU prevents the kernel
 * from executing the call. The call number -1 prevents the kernel from restarting the call.
 */
static void answer(const struct request *request)
{
	struct user_regs_struct registers;

	get_registers(&registers);
	machine_set_number(&registers, -1);
	machine_set_answer(&registers, request->answer);
	if (request->child_sp)
		machine_set_sp(&registers, request->child_sp);
	if (ptrace(PTRACE_SETREGS, tracee, NULL, &registers))
		give_up("PTRACE_SETREGS");
	if (request->loses_return &&
	    ptrace(PTRACE_POKEDATA, tracee, (void *)(wire_block->sp - sizeof(long)), NULL))
		give_up("PTRACE_POKEDATA");
}

/* Reads and overwrites the word *request->cell of the tracee, as the kernel could do during a system call. */
static void use_cell(const struct request *request, struct seen *seen)
{
	if (!request->cell)
		return;
	errno = 0;
	seen->cell = ptrace(PTRACE_PEEKDATA, tracee, request->cell, NULL);
	if (errno || ptrace(PTRACE_POKEDATA, tracee, request->cell, (void *)request->written))
		give_up("PTRACE_POKEDATA");
}

/*
 * Records how the tested function ended. Ends the tracee, because the tracee cannot call another
 * function now.
 */
static void end(struct seen *seen, int how)
{
	seen->end = how;
	get_registers(&seen->last);
	wire_restart();
}

void wire_call(const struct request *request, struct seen *seen)
{
	struct block *block;
	unsigned long done;

	memset(seen, 0, sizeof(*seen));
	start();
	block = wire_block;
	block->function = (unsigned long)request->function;
	memcpy(block->words, request->words, sizeof(block->words));
	memset(block->words_after, 0, sizeof(block->words_after));
	for (unsigned int i = 0; i < MOST_KEPT; i++) {
		block->kept[i] = (unsigned long)(0x1011121314151617 + i * 0x1010101010101010);
		block->kept_after[i] = 0;
	}
	block->idle = (unsigned long)0x7e7d7c7b7a797877;
	block->result = block->idle;
	done = block->done;

	for (;;) {
		int signal;

		if (ptrace(PTRACE_SYSEMU, tracee, NULL, NULL))
			give_up("PTRACE_SYSEMU");
		signal = stopped_by();
		if (signal == ENTRY_STOP) {
			if (!seen->entries++) {
				get_registers(&seen->entry);
				use_cell(request, seen);
			}
			if (request->ends_at_entry || seen->entries > 3) {
				end(seen, ENDED);
				return;
			}
			answer(request);
			continue;
		}
		if (!signal) {
			fprintf(stderr, "the traced process is gone\n");
			exit(1);
		}
		if (signal == SIGTRAP && block->done == done + 1) {
			seen->end = RETURNED;
			return;
		}
		seen->signal = signal;
		end(seen, signal == SIGTRAP ? CHILD : DIED);
		return;
	}
}
