/* SPDX-License-Identifier: MIT */
/*
 * Tests every stub (the function of one system call) of libring3.a: the registers that the stub
 * passes to the kernel, and the stub's result.
 *
 * build: stubs-@ARCH@ | hosted test_stubs.c %stub-calls-@ARCH@.c %tracer-@ARCH@ \
 *	%libr3-@ARCH@.a | only=x86
 * test: stubs @ARCH@ native | %stubs-@ARCH@ | only=x86
 * build: stubs-no-pie-@ARCH@ | hosted test_stubs.c %stub-calls-@ARCH@.c -fno-pie -no-pie \
 *	%tracer-@ARCH@ %libr3-fixed-@ARCH@.a | only=x86 archs=FIXED_ARCHIVE
 * test: stubs no-pie @ARCH@ native | %stubs-no-pie-@ARCH@ | only=x86 archs=FIXED_ARCHIVE
 */
#include "check.h"
#include "calls.h"
#include "machine.h"
#include "prove.h"
#include "special_of.h"
#include <string.h>

enum { CLONE_ARGS_STACK = 5 };	/* index of the member `stack` in struct clone_args (linux/sched.h), in units of 8 bytes */

int *r3___errno_location(void);
void r3_syscall(void);
void r3_clone(void);
void r3___clone3(void);

/*
 * Checks the registers when the stub enters the kernel. Also checks that the stub entered the
 * kernel in the way that ways[way] names.
 */
static void check_entry(const struct call *call, const struct special *special,
			const struct request *request, const struct seen *seen, int way)
{
	long words_above;

	check_number(seen, call->number);
	for (unsigned int i = 0; i < call->words; i++)
		check_argument(seen, i, request->words[i], sizeof(long));
	for (unsigned int i = call->words; i < ARGUMENTS; i++)
		if (machine_loads(i) && machine_word(&seen->entry, i) == request->words[i])
			fault("argument word %u is loaded, of a call that takes %u", i + 1,
			      call->words);
	if (!machine_came_by(special->own_trap ? 0 : way, &seen->entry))
		fault("entered the kernel from 0x%lx", machine_ip(&seen->entry));
	words_above = (long)(machine_sp(&seen->entry) - wire_block->sp) / (long)sizeof(long) + 1;
	if (special->sp_counts && words_above != special->sp_at_entry)
		fault("stack pointer at the kernel's entry: %d words above the return address "
		      "expected, %ld seen", special->sp_at_entry, words_above);
}

static void check_return(const struct call *call, const struct special *special,
			 const struct request *request)
{
	unsigned long answer = special->answer_is_int ? (unsigned long)(int)request->answer
						      : request->answer;
	bool error = is_error(answer) && !call->flags;

	check_kept(request);
	check_result(error ? (unsigned long)-1 : answer, sizeof(long));
	check_errno(error ? (int)-answer : UNTOUCHED);
}

static void try_answer(const struct call *call, int way, unsigned long answer)
{
	const struct special *special = special_of(call);
	struct request request = {
		.function = call->function, .owned = call->words, .answer = answer,
		.ends_at_entry = special->never_returns, .loses_return = special->loses_return,
	};
	struct seen seen;

	check_begins(call->row, call->name, ways[way], answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	/*
	 * In the child of clone or clone3, the kernel's return value (`answer`) is 0. If `answer`
	 * is 0, the test passes 0 as the child's stack, so the child runs on the parent's stack.
	 * The stub must return in the child as it does in the parent.
	 */
	if (special->child == STACK_IN_WORD_2 && !answer)
		request.words[1] = 0;
	if (special->child == STACK_IN_CLONE_ARGS) {
		wire_block->clone_args[CLONE_ARGS_STACK] = answer;
		request.words[0] = (unsigned long)wire_block->clone_args;
	}
	wire_call(&request, &seen);
	if (seen.entries)
		check_entry(call, special, &request, &seen, way);
	else
		fault("the kernel was not entered");
	if (!special->never_returns && check_came_back(&seen))
		check_return(call, special, &request);
}

/*
 * Tests the stub of a system call that starts a child with a new stack. The child must continue at
 * the address on top of this stack.
 */
static void try_child(const struct call *call, int way)
{
	const struct special *special = special_of(call);
	unsigned long *top = &wire_block->child_stack[CHILD_STACK / 2];
	struct request request = { .function = call->function, .child_sp = (unsigned long)top };
	struct seen seen;

	check_begins(call->row, call->name, ways[way], 0);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	if (special->child == STACK_IN_CLONE_ARGS)
		request.words[0] = (unsigned long)wire_block->clone_args;
	wire_block->clone_args[CLONE_ARGS_STACK] = (unsigned long)top;
	*top = (unsigned long)wire_child;
	wire_call(&request, &seen);
	if (seen.end != CHILD || machine_ip(&seen.last) != (unsigned long)wire_child + 1)
		fault("a child with a new stack does not come to the address on top of it");
	else if (machine_sp(&seen.last) != (unsigned long)(top + 1))
		fault("a child's stack pointer: 0x%lx expected, 0x%lx seen",
		      (unsigned long)(top + 1), machine_sp(&seen.last));
}

static void try_stub(const struct call *call, size_t i, int way)
{
	const struct special *special = special_of(call);

	(void)i;
	if (call->alias != call->function)
		fault("the weak name sys_%s is missing, or another function", call->name);
	for (unsigned int n = 0; n < ANSWERS; n++)
		try_answer(call, way, answers[n]);
	if (special->answer_is_int)
		try_answer(call, way, 0xffffffeaul);
	if (special->child)
		try_child(call, way);
}

static void every_stub(void **state)
{
	(void)state;
	prove_calls(try_stub, "stub", "calls", "rows implemented");
}

/*
 * Tests the stubs of read and of personality with each error number as the kernel's return value.
 * personality cannot fail, so its stub must return this value unchanged.
 */
static void every_error(void **state)
{
	unsigned int before = faults;

	(void)state;
	for (size_t i = 0; i < call_count; i++) {
		if (strcmp(calls[i].name, "read") && strcmp(calls[i].name, "personality"))
			continue;
		for (int way = 0; calls[i].function && way < WAYS; way++) {
			if (!take_way(way))
				continue;
			for (long error = 1; error <= 4095; error++)
				try_answer(&calls[i], way, (unsigned long)-error);
		}
	}
	check_none_since(before);
}

static void try_syscall(int way, long number, unsigned long answer)
{
	const struct call call = { .name = "syscall()", .number = number };
	struct request request = {
		.function = r3_syscall, .owned = ARGUMENTS + 1, .answer = answer,
	};
	struct seen seen;

	check_begins(call.row, call.name, ways[way], answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	request.words[0] = (unsigned long)number;
	wire_call(&request, &seen);
	if (!check_came_back(&seen))
		return;
	check_number(&seen, number);
	for (unsigned int i = 0; i < ARGUMENTS; i++)
		check_argument(&seen, i, wire_word(i + 1), sizeof(long));
	if (!machine_came_by(way, &seen.entry))
		fault("entered the kernel from 0x%lx", machine_ip(&seen.entry));
	check_return(&call, special_of(&call), &request);
}

/*
 * Tests syscall(). This function does not know how many arguments the system call takes, so it must
 * pass six arguments to the kernel.
 */
static void syscall_function(void **state)
{
	static const long numbers[] = { 0, 1, 471, 0x7fffffff, -1, (long)0x8070605040302010ull };
	unsigned int before = faults;

	(void)state;
	for (int way = 0; way < WAYS; way++) {
		if (!take_way(way))
			continue;
		for (size_t n = 0; n < sizeof(numbers) / sizeof(*numbers); n++)
			for (unsigned int i = 0; i < ANSWERS; i++)
				try_syscall(way, numbers[n], answers[i]);
	}
	check_none_since(before);
}

static long number_of(const char *name)
{
	for (size_t i = 0; i < call_count; i++)
		if (!strcmp(calls[i].name, name))
			return calls[i].number;
	fail_msg("no %s in the oracle", name);
	return -1;
}

/*
 * Checks clone() or __clone3() in the parent. The function itself must contain the instruction that
 * enters the kernel. On i386 most functions instead call the kernel's code __kernel_vsyscall, to
 * which the variable __sysinfo points. clone must not do this: in a child with a new stack, that
 * code would pop saved registers and a return address that are not on this stack.
 *
 * On failure the function must return -1 and set errno. check_clone returns false if the function
 * did not return.
 */
static bool check_clone(const struct request *request, const struct seen *seen, long number)
{
	const struct call call = { .name = "clone()", .number = number };

	if (!check_came_back(seen))
		return false;
	check_number(seen, number);
	if (!machine_came_by(0, &seen->entry))
		fault("entered the kernel from 0x%lx", machine_ip(&seen->entry));
	check_return(&call, special_of(&call), request);
	return true;
}

/*
 * Tests int clone(int (*fn)(void *), void *stack, int flags, void *arg, parent_tid, tls, child_tid). Checks the arguments
 * of the system call, and the result in the parent.
 */
static void try_clone(int way, unsigned long answer)
{
	unsigned long *top = &wire_block->child_stack[CHILD_STACK / 2];
	struct request request = { .function = r3_clone, .owned = CLONE_WORDS + 2, .answer = answer };
	struct seen seen;
	unsigned long expected[CLONE_WORDS], stack;

	check_begins(NULL, "clone()", ways[way], answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	request.words[1] = (unsigned long)top;
	wire_call(&request, &seen);
	if (!check_clone(&request, &seen, number_of("clone")))
		return;
	expected[FLAGS] = (unsigned int)wire_word(2);
	expected[PARENT_TID] = wire_word(4);
	expected[TLS] = wire_word(5);
	expected[CHILD_TID] = wire_word(6);
	for (unsigned int i = 0; i < CLONE_WORDS; i++)
		if (clone_words[i] != STACK)
			check_argument(&seen, i, expected[clone_words[i]], sizeof(long));
		else if (stack = machine_word(&seen.entry, i),
			 stack >= (unsigned long)top || stack < (unsigned long)wire_block->child_stack)
			fault("the child's stack: 0x%lx, the end of it given as 0x%lx", stack,
			      (unsigned long)top);
}

/*
 * Tests int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg). Checks the arguments of the
 * system call, and the result in the parent.
 */
static void try_clone3(int way, unsigned long answer)
{
	struct request request = { .function = r3___clone3, .owned = 4, .answer = answer };
	struct seen seen;

	check_begins(NULL, "__clone3()", ways[way], answer);
	for (unsigned int i = 0; i < PASSED; i++)
		request.words[i] = wire_word(i);
	wire_call(&request, &seen);
	if (!check_clone(&request, &seen, number_of("clone3")))
		return;
	for (unsigned int i = 0; i < 2; i++)
		check_argument(&seen, i, wire_word(i), sizeof(long));
}

/*
 * Tests clone and __clone3 in the parent, with each return value in answers[] except 0, which is
 * for the child. tests/functions/hosted/clone.c tests the child.
 */
static void clone_functions(void **state)
{
	unsigned int before = faults;

	(void)state;
	for (int way = 0; way < WAYS; way++) {
		if (!take_way(way))
			continue;
		for (unsigned int i = 0; i < ANSWERS; i++) {
			if (!answers[i])
				continue;
			try_clone(way, answers[i]);
			try_clone3(way, answers[i]);
		}
	}
	check_none_since(before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_stub),
		cmocka_unit_test(every_error),
		cmocka_unit_test(syscall_function),
		cmocka_unit_test(clone_functions),
	};

	skip_if_unable();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
