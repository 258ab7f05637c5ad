/* SPDX-License-Identifier: MIT */
/*
 * Functions that check the registers and the stack after a system call, and that print messages
 * about errors.
 */
#ifndef CHECK_H
#define CHECK_H

#include "wire.h"
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

/*
 * Ends the program with the status of a skipped test if the program cannot trace another process
 * on this machine.
 */
void skip_if_unable(void);

/*
 * Selects the way in which all later calls enter the kernel. `way` is an index of the array `ways`
 * in machine.h, which has names such as "int $0x80". Returns false if this kernel does not support
 * that way.
 */
bool take_way(int way);

/*
 * Sets the beginning of all later messages: the row of the call as FILE:LINE or NULL, the name of
 * the system call, the way to enter the kernel, and the kernel's return value.
 */
void check_begins(const char *row, const char *name, const char *way, unsigned long answer);

/* Adds 1 to `faults`. Prints the error message, unless 40 messages were printed before. */
void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

/*
 * Number of calls of fault() since the program began. After 40 messages fault() only counts, and
 * prints nothing more.
 */
extern unsigned int faults;

/* Fails the test if `faults` has become greater than `before`, an earlier value of `faults`. */
void check_none_since(unsigned int before);

/* Checks the call number that the kernel received, and that the direction flag was clear. */
void check_number(const struct seen *seen, long number);

/*
 * Checks that the kernel received the value `expected` as argument i. Compares only the lower
 * `bytes` bytes, because the kernel ignores the upper bytes.
 */
void check_argument(const struct seen *seen, unsigned int i, unsigned long expected,
		    unsigned int bytes);

/*
 * Checks that the tested function executed exactly one system call, and that the function returned.
 * Returns false if the function executed no system call or did not return. If the result is false,
 * the caller must make no more checks of this call.
 */
bool check_came_back(const struct seen *seen);

/*
 * Checks that the tested function restored the callee-saved registers and the stack pointer. Also
 * checks that the function did not change the caller's stack, and that the direction flag is clear.
 */
void check_kept(const struct request *request);

void check_result(unsigned long expected, unsigned int bytes);
void check_errno(int expected);

/* True if the kernel's return value is an error number, from -4095 to -1. */
bool is_error(unsigned long answer);

/* The return values of the kernel that the tests use: 0, 1, LONG_MAX, -1, -4095, -4096. */
extern const unsigned long answers[];
enum { ANSWERS = 6 };

#endif
