/* SPDX-License-Identifier: MIT */
/* Checks the registers and the stack after a system call, and prints messages about errors. */
#include "check.h"
#include "machine.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_TOLD = 40, DIRECTION = 0x400 };

const unsigned long answers[ANSWERS] = {
	0, 1, LONG_MAX, (unsigned long)-1, (unsigned long)-4095, (unsigned long)-4096,
};

unsigned int faults;
static const char *call_row, *call_name, *call_way;
static unsigned long call_answer;

void check_begins(const char *row, const char *name, const char *way, unsigned long answer)
{
	call_row = row;
	call_name = name;
	call_way = way;
	call_answer = answer;
}

void fault(const char *format, ...)
{
	char text[256];
	va_list arguments;

	if (++faults > MOST_TOLD)
		return;
	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	print_error("%s%s" ARCH " %s by %s, answer %ld: %s\n", call_row ? call_row : "",
		    call_row ? ": error: " : "", call_name, call_way, (long)call_answer, text);
	if (faults == MOST_TOLD)
		print_error("... and more, which are only counted\n");
}

void skip_if_unable(void)
{
	const char *why = wire_unable();

	if (!why)
		return;
	printf("SKIP: %s\n", why);
	exit(77);
}

bool take_way(int way)
{
	wire_restart();
	if (machine_use_way(way))
		return true;
	print_message("SKIP: this kernel has no %s for " ARCH "\n", ways[way]);
	return false;
}

void check_none_since(unsigned int before)
{
	if (faults > before)
		fail_msg("%u faults", faults - before);
}

bool is_error(unsigned long answer)
{
	return answer >= (unsigned long)-4095;
}

void check_number(const struct seen *seen, long number)
{
	long is = (long)machine_number(&seen->entry);

	if (is != number)
		fault("number %ld expected, %ld seen", number, is);
	if (machine_flags(&seen->entry) & DIRECTION)
		fault("the direction flag is set at the kernel's entry");
}

void check_argument(const struct seen *seen, unsigned int i, unsigned long expected,
		    unsigned int bytes)
{
	unsigned long is = machine_word(&seen->entry, i);
	unsigned long mask = bytes < sizeof(long) ? (1ul << 8 * bytes) - 1 : ~0ul;

	if ((is ^ expected) & mask)
		fault("argument word %u: 0x%lx expected, 0x%lx seen", i + 1, expected & mask,
		      is & mask);
}

bool check_came_back(const struct seen *seen)
{
	if (seen->entries != 1)
		fault("1 system call expected, %u seen", seen->entries);
	if (seen->end == DIED)
		fault("died of signal %d (%s) at 0x%lx", seen->signal, strsignal(seen->signal),
		      machine_ip(&seen->last));
	else if (seen->end != RETURNED)
		fault("did not return");
	return seen->entries && seen->end == RETURNED;
}

void check_kept(const struct request *request)
{
	const struct block *block = wire_block;

	for (unsigned int i = 0; i < KEPT; i++)
		if (block->kept_after[i] != block->kept[i])
			fault("%s: 0x%lx before, 0x%lx after", kept_names[i], block->kept[i],
			      block->kept_after[i]);
	if (block->sp_after != block->sp)
		fault("stack pointer: 0x%lx before, 0x%lx after", block->sp, block->sp_after);
	if (block->flags_after & DIRECTION)
		fault("the direction flag is set after it");
	for (unsigned int i = IN_REGISTERS; i < PASSED; i++)
		if (i >= request->owned && block->words_after[i] != block->words[i])
			fault("the caller's stack, word %u: 0x%lx before, 0x%lx after", i + 1,
			      block->words[i], block->words_after[i]);
}

void check_result(unsigned long expected, unsigned int bytes)
{
	unsigned long mask = bytes < sizeof(long) ? (1ul << 8 * bytes) - 1 : ~0ul;

	if ((wire_block->result ^ expected) & mask)
		fault("result: 0x%lx expected, 0x%lx seen", expected & mask,
		      wire_block->result & mask);
}

void check_errno(int expected)
{
	if (wire_block->error == expected)
		return;
	if (expected == UNTOUCHED)
		fault("errno: untouched expected, %d seen", wire_block->error);
	else if (wire_block->error == UNTOUCHED)
		fault("errno: %d expected, untouched seen", expected);
	else
		fault("errno: %d expected, %d seen", expected, wire_block->error);
}
